// Pyodide as its own documentation has it: the npm package in a module worker, and a wheel by its URL.
import { loadPyodide } from "./stock/pyodide.mjs";

addEventListener("message", async () => {
  const here = (/** @type {string} */ path) => new URL(path, import.meta.url).href;
  const python = await loadPyodide({ indexURL: here("stock/") });
  await python.loadPackage(here("wheel/werkwijzer_rules-0-py3-none-any.whl"));
  const door = python.pyimport("rules.door");
  postMessage(door.decide_json("overdracht", '{"functioneren-1": "ja"}'));
});
