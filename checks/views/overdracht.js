/** @import { OverdrachtFields, Result } from "../widget/types.js" */
import { h } from "../widget/dom.js";

const KINDS = ["ja", "nee", "onbekend", "open"];
/** @type {Record<string, string>} */
const TITLES = { ja: "ja", nee: "nee", onbekend: "weet ik niet", open: "nog open" };
const THEMES = { totaal: "Alle negentien", functioneren: "Functioneren", begeleiding: "Begeleiding", wonen: "Wonen" };

/**
 * How the answers are divided, in total and per theme, as a table with bars.
 *
 * @param {Result | null} result
 * @returns {Node | null}
 */
export function view(result) {
  if (!result) return null;
  const { telling } = /** @type {Result & OverdrachtFields} */ (result);
  const head = h("tr", {}, h("th", { scope: "col" }, "Thema"), ...KINDS.map((kind) => h("th", { scope: "col" }, TITLES[kind] ?? kind)));
  const rows = Object.entries(THEMES).map(([theme, title]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, title),
      ...KINDS.map((kind) => h("td", { class: `count count--${kind}` }, String(telling[theme]?.[kind] ?? 0))),
    ),
  );
  return h(
    "div",
    { class: "result__part" },
    bar(telling["totaal"] ?? {}),
    h("table", { class: "counts" }, h("caption", { class: "sr-only" }, "Verdeling van de antwoorden"), h("thead", {}, head), h("tbody", {}, ...rows)),
  );
}

/** @param {Record<string, number>} counts */
function bar(counts) {
  const parts = KINDS.filter((kind) => counts[kind]).map((kind) => {
    const part = h("span", { class: `bar__part bar__part--${kind}` }, `${counts[kind]} ${TITLES[kind] ?? kind}`);
    part.style.flexGrow = String(counts[kind]);
    return part;
  });
  return h("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}
