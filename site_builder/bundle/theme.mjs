// Takes out of the theme's style sheets what no page or script of the site names, and puts them together in
// one file with its hash in its name; tells that name on standard output.
//
// Usage: node theme.mjs <site> <out> <sheet>...
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

const [site, out, ...sheets] = process.argv.slice(2);
const at = (name) => join(site, name);
const kept = await new PurgeCSS().purge({
  // The theme's script adds classes of its own: what it names counts as used.
  content: [at("**/*.html"), at("assets/javascripts/*.js"), join(out, "*.js")],
  css: sheets.map(at),
  keyframes: true,
  variables: true,
});
const code = Buffer.from(kept.map(({ css }) => css).join("\n"));
const { code: small } = transform({ filename: "theme.css", code, minify: true });
const name = `theme.${createHash("sha256").update(small).digest("hex").slice(0, 12)}.css`;
writeFileSync(join(out, name), small);
console.log(name);
