/** @import { Result, ZrmFields } from "../widget/types.js" */
/** @import { Labels } from "../widget/labels.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

const LEVELS = [1, 2, 3, 4, 5];
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
    h("h3", {}, say("profiel-titel")),
    legend(count, labels),
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": say("profiel-wat") },
      h("table", { class: "profile" }, head(count), h("tbody", {}, ...found.domeinen.map((domain) => row(domain, count, labels)))),
    ),
    h("p", { class: "profile__key" }, say(count > 1 ? "profiel-niveaus-en-verschil" : "profiel-niveaus")),
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
  const change = count > 1 ? [h("th", { scope: "col" }, h("span", { class: "sr-only" }, say("profiel-verschil")), h("span", { "aria-hidden": "true" }, "±"))] : [];
  return h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("profiel-leefgebied")), ...levels, ...change));
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
  const change = [h("span", { "aria-hidden": "true" }, sign), h("span", { class: "sr-only" }, changeWords(domain.verandering))];
  const title = labels.question(`metingen.0.scores.${domain.domein}`).replace(/^.*?, /, "");
  return h("tr", {}, h("th", { scope: "row" }, title), ...cells, ...(count > 1 ? [h("td", { class: `change change--${domain.verandering ?? "geen"}` }, ...change)] : []));
}

/**
 * @param {number} place
 * @param {number} count
 * @param {Labels} labels
 */
function mark(place, count, labels) {
  const words = count > 1 ? labels.record(`metingen.${place}.moment`) : say("profiel-dit-niveau");
  return h("span", { class: `mark mark--${place}` }, h("span", { "aria-hidden": "true" }, SHAPES[place] ?? ""), h("span", { class: "sr-only" }, words));
}

/** @param {string | null} change */
function changeWords(change) {
  switch (change) {
    case "gestegen":
      return say("profiel-gestegen");
    case "gelijk":
      return say("profiel-gelijk");
    case "gedaald":
      return say("profiel-gedaald");
    default:
      return say("profiel-niet-te-zeggen");
  }
}

/** @param {ZrmFields} found */
function tally(found) {
  const { gestegen, gelijk, gedaald } = found.telling;
  return h("p", {}, say("profiel-telling", { gestegen, gelijk, gedaald }));
}

/**
 * @param {ZrmFields} found
 * @param {number} count
 */
function ladder(found, count) {
  const { scores, verandering } = found.participatie;
  if (scores.every((score) => score === null)) return null;
  const steps = scores.map((score) => (score === null ? say("ladder-open") : say("ladder-trede", { trede: score }))).join(", ");
  const change = changeWords(verandering);
  return h("p", {}, count > 1 && verandering ? say("ladder-verschil", { treden: steps, verschil: change }) : say("ladder", { treden: steps }));
}
