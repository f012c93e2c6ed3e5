/** @import { Result, ZrmFields } from "../widget/types.js" */
/** @import { Labels } from "../widget/labels.js" */
import { h } from "../widget/dom.js";

const LEVELS = [1, 2, 3, 4, 5];
const LEVEL_NAMES = "1 acuut, 2 niet zelfredzaam, 3 beperkt, 4 voldoende, 5 volledig";
// A shape for each measurement, so that they differ without colour too.
const SHAPES = ["●", "■", "▲", "◆"];
/** @type {Record<string, string>} */
const CHANGES = { gestegen: "↑", gelijk: "=", gedaald: "↓" };

/**
 * The profile: eleven domains, five levels, the measurements laid over each other. The table is
 * the picture and its text at the same time.
 *
 * @param {Result | null} result
 * @param {Labels} labels
 * @returns {Node | null}
 */
export function view(result, labels) {
  if (!result?.outcome) return null;
  const found = /** @type {Result & ZrmFields} */ (result);
  const count = found.domeinen[0]?.scores.length ?? 0;
  return h(
    "div",
    { class: "result__part" },
    h("h3", {}, "Het profiel"),
    legend(count, labels),
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": "Profiel van de elf leefgebieden" },
      h("table", { class: "profile" }, head(count), h("tbody", {}, ...found.domeinen.map((domain) => row(domain, count, labels)))),
    ),
    h("p", { class: "profile__key" }, LEVEL_NAMES, count > 1 ? "; ↑ gestegen, = gelijk, ↓ gedaald" : "", "."),
    count > 1 ? tally(found) : null,
    ladder(found, count),
  );
}

/**
 * @param {number} count
 * @param {Labels} labels
 */
function legend(count, labels) {
  if (count < 2) return null;
  const moments = SHAPES.slice(0, count).map((shape, place) => {
    const path = `metingen.${place}.moment`;
    const chosen = labels.find(path)?.querySelector(":checked");
    const title = chosen?.closest("label")?.textContent?.trim() ?? labels.record(path);
    return h("li", {}, h("span", { class: `mark mark--${place}`, "aria-hidden": "true" }, shape), ` ${title}`);
  });
  return h("ul", { class: "profile__legend" }, ...moments);
}

/** @param {number} count */
function head(count) {
  const levels = LEVELS.map((level) => h("th", { scope: "col", class: `profile__level profile__level--${level}` }, String(level)));
  const change = count > 1 ? [h("th", { scope: "col" }, h("span", { class: "sr-only" }, "Verschil"), h("span", { "aria-hidden": "true" }, "±"))] : [];
  return h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Leefgebied"), ...levels, ...change));
}

/**
 * @param {ZrmFields["domeinen"][number]} domain
 * @param {number} count
 * @param {Labels} labels
 */
function row(domain, count, labels) {
  const cells = LEVELS.map((level) => {
    const marks = domain.scores.flatMap((score, place) => (score === level ? [mark(place, count, labels)] : []));
    return h("td", { class: marks.length ? `profile__cell profile__cell--${level}` : "profile__cell" }, ...marks);
  });
  const sign = domain.verandering ? (CHANGES[domain.verandering] ?? "–") : "–";
  const change = [h("span", { "aria-hidden": "true" }, sign), h("span", { class: "sr-only" }, domain.verandering ?? "niet te zeggen")];
  const title = labels.question(`metingen.0.scores.${domain.domein}`).replace(/^.*?, /, "");
  return h("tr", {}, h("th", { scope: "row" }, title), ...cells, ...(count > 1 ? [h("td", { class: `change change--${domain.verandering ?? "geen"}` }, ...change)] : []));
}

/**
 * @param {number} place
 * @param {number} count
 * @param {Labels} labels
 */
function mark(place, count, labels) {
  const words = count > 1 ? labels.record(`metingen.${place}.moment`) : "dit niveau";
  return h("span", { class: `mark mark--${place}` }, h("span", { "aria-hidden": "true" }, SHAPES[place] ?? ""), h("span", { class: "sr-only" }, words));
}

/** @param {ZrmFields} found */
function tally(found) {
  const { gestegen, gelijk, gedaald } = found.telling;
  return h("p", {}, `Leefgebieden: ${gestegen} gestegen, ${gelijk} gelijk, ${gedaald} gedaald.`);
}

/**
 * @param {ZrmFields} found
 * @param {number} count
 */
function ladder(found, count) {
  const { scores, verandering } = found.participatie;
  if (scores.every((score) => score === null)) return null;
  const steps = scores.map((score) => (score === null ? "niet ingevuld" : `trede ${score}`)).join(", ");
  return h("p", {}, `Participatieladder: ${steps}${count > 1 && verandering ? ` (${verandering})` : ""}.`);
}
