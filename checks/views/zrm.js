/** @import { Description, Result, Table, ZrmFields } from "../widget/types.js" */
import { slopes } from "../result/slopes.js";
import { h } from "../widget/dom.js";

const LEVELS = [1, 2, 3, 4, 5];
// A shape for each measurement, so that they differ without colour too.
const SHAPES = ["●", "■", "▲", "◆"];
/** @type {Record<string, string>} */
const CHANGES = { gestegen: "↑", gelijk: "=", gedaald: "↓" };

/**
 * The profile: the domains, five levels, the measurements laid over each other. The table is the
 * picture and its text at the same time. Before it, with more than one measurement, the picture of what
 * changed.
 */
export function mount() {
  return { covers: true, show, unmount: () => {} };
}

/**
 * @param {Result | null} result
 * @param {Description | null} description
 * @returns {Node | null}
 */
function show(result, description) {
  const table = description?.tables[0];
  if (!result?.outcome || !table) return null;
  const { domeinen } = /** @type {Result & ZrmFields} */ (result);
  const count = domeinen[0]?.scores.length ?? 0;
  const [domain = "", ...rest] = table.columns ?? [];
  const names = rest.slice(0, count);
  const rows = domeinen.map((about, place) => row(about, table.rows?.[place] ?? [], names));
  const picture = table.slopes ? slopes(table.slopes, names) : null;
  const profile = h(
    "div",
    { class: "result__part" },
    h("h3", {}, table.title),
    count > 1 ? legend(names) : null,
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": table.title },
      h("table", { class: "profile" }, head(domain, rest[count]), h("tbody", {}, ...rows)),
    ),
    h("p", { class: "profile__key" }, table.key ?? ""),
    table.note ? h("p", {}, table.note) : null,
    ...more(table, domeinen.length, names),
  );
  return h("div", { class: "over-time" }, picture, profile);
}

/** @param {string[]} names */
function legend(names) {
  const moments = names.map((name, place) =>
    h("li", {}, h("span", { class: `mark mark--${place}`, "aria-hidden": "true" }, SHAPES[place] ?? ""), " ", h("bdi", {}, name)),
  );
  return h("ul", { class: "profile__legend" }, ...moments);
}

/**
 * @param {string} domain
 * @param {string | undefined} change the title of the column of changes, where there is one
 */
function head(domain, change) {
  const levels = LEVELS.map((level) => h("th", { scope: "col", class: `profile__level profile__level--${level}` }, String(level)));
  const last = change ? [h("th", { scope: "col" }, h("span", { class: "sr-only" }, change), h("span", { "aria-hidden": "true" }, "±"))] : [];
  return h("thead", {}, h("tr", {}, h("th", { scope: "col" }, domain), ...levels, ...last));
}

/**
 * @param {ZrmFields["domeinen"][number]} about
 * @param {string[]} words the row of the table: domain, levels, change
 * @param {string[]} names of the measurements
 */
function row({ scores, verandering }, [title = "", ...words], names) {
  const cells = LEVELS.map((level) => {
    const marks = scores.flatMap((score, place) => (score === level ? [mark(place, names)] : []));
    return h("td", { class: marks.length ? `profile__cell profile__cell--${level}` : "profile__cell" }, ...marks);
  });
  const said = words[names.length];
  const change = said ? [changed(verandering, said)] : [];
  return h("tr", {}, h("th", { scope: "row" }, title), ...cells, ...change);
}

/**
 * @param {string | null} change
 * @param {string} said
 */
function changed(change, said) {
  const sign = change ? (CHANGES[change] ?? "–") : "–";
  const words = [h("span", { "aria-hidden": "true" }, sign), h("span", { class: "sr-only" }, said)];
  return h("td", { class: `change change--${change ?? "geen"}` }, ...words);
}

/**
 * @param {number} place
 * @param {string[]} names
 */
function mark(place, names) {
  return h(
    "span",
    { class: `mark mark--${place}` },
    h("span", { "aria-hidden": "true" }, SHAPES[place] ?? ""),
    h("bdi", { class: "sr-only" }, names[place] ?? ""),
  );
}

/**
 * What the table has beside the domains, in words.
 *
 * @param {Table} table
 * @param {number} domains
 * @param {string[]} names
 */
function more(table, domains, names) {
  return (table.rows ?? []).slice(domains).map(([title = "", ...cells]) => {
    const steps = cells.slice(0, names.length).join(", ");
    const change = cells[names.length];
    return h("p", {}, `${title}: ${steps}${change ? ` (${change})` : ""}.`);
  });
}
