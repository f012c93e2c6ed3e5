/**
 * Runs cases through the trimmed runtime under Node and compares bytes:
 *
 *     node node_cases.mjs RUNTIME-FOLDER PYODIDE-PACKAGE CASES.jsonl
 *
 * A line of cases is {"check", "answers", "expected"}: `answers` is the text that goes in at the door
 * and `expected` the text that CPython gave for it. Prints {"ran", "different", "modules"}: the cases
 * that came out otherwise (ten at most), and the files of Python's modules that were loaded meanwhile.
 */

import { readFileSync } from "node:fs";
import { failBriefly, startPython } from "../../site_builder/runtime/node_runtime.mjs";

failBriefly();
const [runtime, pyodide, casesFile] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(`${runtime}/manifest.json`, "utf8"));
const python = await startPython({
  pyodide,
  glue: `${runtime}/${manifest.files.glue.name}`,
  wasm: `${runtime}/${manifest.files.wasm.name}`,
  stdlib: `${runtime}/${manifest.files.stdlib.name}`,
  packages: runtime,
  lock: manifest.lock,
});
const { decide_json: decide } = python.pyimport("rules.door");

const different = [];
const lines = readFileSync(casesFile, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  const { check, answers, expected } = JSON.parse(line);
  const found = decide(check, answers);
  if (found !== expected && different.length < 10) different.push({ check, answers, expected, found });
}

const loaded = python.pyimport("sys").modules;
const modules = [...loaded.keys()].map((name) => loaded.get(name)?.__spec__?.origin).filter(Boolean);
process.stdout.write(JSON.stringify({ ran: lines.length, different, modules }));
