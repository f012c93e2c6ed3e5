// Lays a graph out with Graphviz (compiled to WebAssembly, no native package needed).
// Reads DOT from standard input and writes Graphviz's own JSON: coordinates, no drawing.
import { instance } from "@viz-js/viz";
import { readFileSync } from "node:fs";

const viz = await instance();
const result = viz.render(readFileSync(0, "utf8"), { format: "json0", engine: "dot" });
if (result.status !== "success") {
  console.error(result.errors.map((error) => error.message).join("\n"));
  process.exit(1);
}
process.stdout.write(result.output);
