// Puts the modules and the style sheets of `checks/` together in a few files that carry their hash in their
// name, and tells on standard output which those are; the shape is that of `Bundle` in `__init__.py`.
//
// Usage: node bundle.mjs <checks> <out>
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle as bundleStyle } from "lightningcss";
import { rolldown } from "rolldown";

const [checks, out] = process.argv.slice(2);
const at = (name) => join(checks, name);
const views = readdirSync(at("views")).filter((name) => name.endsWith(".js")).map((name) => name.slice(0, -3)).sort();

/** The one import whose name is known when the page is there: of each view there may be, a file. */
const BY_NAME = "import(`../views/${this.name}.js`)";
const viewsByName = {
  name: "views by name",
  transform(code, id) {
    if (id !== at("widget/picture.js")) return null;
    if (code.split(BY_NAME).length !== 2) throw new Error(`picture.js does not say ${BY_NAME}`);
    const table = views.map((name) => `${JSON.stringify(name)}: () => import("../views/${name}.js")`);
    return code.replace(BY_NAME, `{ ${table.join(", ")} }[this.name]()`);
  },
};

const bundle = await rolldown({
  input: {
    leave: at("leave/leave.js"),
    menu: at("menu/menu.js"),
    search: at("search/search.js"),
    page: at("page/page.js"),
  },
  plugins: [viewsByName],
  onLog: (_level, { message }) => {
    throw new Error(message);
  },
});
// All that a check needs, and that its views may share with it, is one file; what every page needs another.
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  minify: true,
  entryFileNames: "[name].[hash:12].js",
  chunkFileNames: "[name].[hash:12].js",
  hashCharacters: "hex",
  codeSplitting: {
    includeDependenciesRecursively: true,
    groups: [
      { name: "common", test: /\/(?:widget\/dom|words\/say)\.js$/, priority: 2 },
      { name: "check", test: /\/widget\/main\.js$/, priority: 1 },
    ],
  },
});
const chunks = output.filter(({ type }) => type === "chunk");
const named = (module) => chunks.find(({ moduleIds }) => moduleIds.includes(at(module)))?.fileName;

/** What is on the screen, and what is on paper: a page that nobody prints does not wait for the second. */
function style(name) {
  const { code } = bundleStyle({ filename: at(`style/${name}.css`), minify: true });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 12);
  const file = `${name}.${hash}.css`;
  writeFileSync(join(out, file), code);
  return file;
}

console.log(
  JSON.stringify({
    entries: Object.fromEntries(chunks.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName])),
    check: named("widget/main.js"),
    imports: Object.fromEntries(chunks.map(({ fileName, imports }) => [fileName, imports])),
    views: Object.fromEntries(views.map((name) => [name, named(`views/${name}.js`)])),
    screen: style("screen"),
    paper: style("paper"),
  }),
);
