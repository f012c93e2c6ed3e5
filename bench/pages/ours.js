// Just as a page of the site does it: the engine finds the manifest, and the worker does the rest.
import { createEngine } from "./checks/runtime/engine.js";

const began = performance.now();
const engine = createEngine({
  workerUrl: new URL("checks/runtime/worker.js", import.meta.url),
  runtimeUrl: new URL("runtime/", import.meta.url),
  say: (code) => code,
});
const result = await engine.decide("overdracht", { "functioneren-1": "ja" }).then(({ result }) => JSON.stringify(result), String);
document.body.dataset.took = String(performance.now() - began);
document.body.dataset.result = result;
