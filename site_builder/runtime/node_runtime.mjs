/**
 * Starts the runtime under Node, for the build and for the tests: an interpreter with a standard
 * library, a lock file and a wheel of ours, started as the worker in the browser starts it.
 */

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * @param {object} place
 * @param {string} place.pyodide npm's package: the interpreter, unless `glue` and `wasm` say otherwise
 * @param {string} place.stdlib the standard library
 * @param {string} place.packages the folder of the wheel
 * @param {{packages: object}} place.lock the lock file's contents
 * @param {string} [place.glue] the interpreter's script
 * @param {string} [place.wasm] the interpreter
 */
export async function startPython({ pyodide, stdlib, packages, lock, glue, wasm }) {
  if (glue) await runScript(glue);
  const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
  const instantiate = WebAssembly.instantiate;
  if (wasm) {
    const bytes = readFileSync(wasm);
    // Pyodide has only one file of this kind to instantiate; the other one is a handful of bytes.
    WebAssembly.instantiate = (source, imports) =>
      instantiate(source.byteLength > 1_000_000 ? bytes : source, imports);
  }
  const complaints = [];
  const python = await loadPyodide({
    indexURL: `${pyodide}/`,
    stdLibURL: stdlib,
    packageBaseUrl: `${packages}/`,
    lockFileContents: lock,
    packages: Object.keys(lock.packages),
    stdout: () => {},
    stderr: (line) => complaints.push(line),
  });
  WebAssembly.instantiate = instantiate;
  for (const { name } of Object.values(lock.packages)) {
    if (!python.loadedPackages[name]) {
      throw new Error(`${name} did not load: ${complaints.join(" ")}`);
    }
  }
  return python;
}

/** Runs a CommonJS script: under a name that says so, or a package.json nearby makes Node think otherwise. */
async function runScript(path) {
  const folder = mkdtempSync(join(tmpdir(), "werkwijzer-"));
  try {
    copyFileSync(path, join(folder, "script.cjs"));
    await import(pathToFileURL(join(folder, "script.cjs")).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pyodide's script is one line of a megabyte, which Node would print along with any uncaught error. */
export function failBriefly() {
  const fail = (error) => {
    process.stderr.write(`${String(error?.stack ?? error).slice(0, 4000)}\n`);
    process.exit(1);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
}
