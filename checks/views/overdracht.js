/** @import { OverdrachtFields, Result } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

const KINDS = /** @type {const} */ (["ja", "nee", "onbekend", "open"]);
const THEMES = /** @type {const} */ (["totaal", "functioneren", "begeleiding", "wonen"]);

/**
 * How the answers are divided, in total and per theme, as a table with bars.
 *
 * @param {Result | null} result
 * @returns {Node | null}
 */
export function view(result) {
  if (!result) return null;
  const { telling } = /** @type {Result & OverdrachtFields} */ (result);
  const head = h("tr", {}, h("th", { scope: "col" }, say("telling-thema")), ...KINDS.map((kind) => h("th", { scope: "col" }, say(`telling-${kind}`))));
  const rows = THEMES.map((theme) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, say(`telling-${theme}`)),
      ...KINDS.map((kind) => h("td", { class: `count count--${kind}` }, String(telling[theme]?.[kind] ?? 0))),
    ),
  );
  return h(
    "div",
    { class: "result__part" },
    bar(telling["totaal"] ?? {}),
    h("table", { class: "counts" }, h("caption", { class: "sr-only" }, say("telling-titel")), h("thead", {}, head), h("tbody", {}, ...rows)),
  );
}

/** @param {Record<string, number>} counts */
function bar(counts) {
  const parts = KINDS.filter((kind) => counts[kind]).map((kind) => {
    const part = h("span", { class: `bar__part bar__part--${kind}` }, `${counts[kind]} ${say(`telling-${kind}`)}`);
    part.style.flexGrow = String(counts[kind]);
    return part;
  });
  return h("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}
