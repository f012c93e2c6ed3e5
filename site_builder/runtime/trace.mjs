/**
 * Prints which modules the rules make Python load: run by trace.py, with a question as JSON on the
 * standard input.
 *
 * It decides on every case of the case tables, takes every road through the door that needs no
 * knowledge of a check (nothing filled in, every kind of bad input), has Python lay out each kind of
 * error, and loads what any function of the rules would import when it is called.
 */

import { readFileSync } from "node:fs";
import { failBriefly, startPython } from "./node_runtime.mjs";

failBriefly();
const { place, imports, answers } = JSON.parse(readFileSync(0, "utf8"));
const python = await startPython(place);
const sys = python.pyimport("sys");
const builtins = python.pyimport("builtins");
const door = python.pyimport("rules.door");

const BAD_INPUTS = ["", "{", "[]", "null", '"é"', '{"x": NaN}', '{"x": 1}', "[".repeat(5000)];
const checks = [...python.pyimport("rules").CHECKS.keys()];
for (const check of [...checks, "bestaat-niet"]) {
  door.warm(check);
  for (const text of ["{}", ...BAD_INPUTS, `"${"x".repeat(2_000_000)}"`]) {
    door.described_json(check, text);
  }
}

for (const [check, text] of answers) door.decide_json(check, text);

const ERRORS = [
  () => builtins.int("geen getal"),
  () => builtins.compile("(", "invoer", "exec"),
  () => builtins.getattr(builtins, "lenn"),
  () => builtins.open("/bestaat/niet"),
  () => python.pyimport("bestaat_niet"),
  () => door.described_json(),
];
for (const attempt of ERRORS) {
  try {
    attempt();
  } catch (error) {
    if (!String(error).includes("Error")) throw error;
    continue;
  }
  throw new Error(`no error from ${attempt}`);
}

// A module of the rules may load others that import more: go on until nothing new turns up.
for (let before = -1; before !== sys.modules.length; ) {
  before = sys.modules.length;
  for (const [module, names] of Object.entries(imports)) {
    if (sys.modules.get(module) !== undefined) names.forEach((name) => python.pyimport(name));
  }
}

const origins = {};
for (const name of sys.modules.keys()) {
  const module = sys.modules.get(name);
  const origin = module?.__spec__?.origin;
  if (origin) origins[name] = origin;
}
process.stdout.write(JSON.stringify(origins));
