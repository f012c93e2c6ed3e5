/** @import { AgendaFields, Result } from "../widget/types.js" */
/** @import { Labels } from "../widget/labels.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

const MINUTES_IN_HOUR = 60;
// Height of a row per minute on the time line, in rem.
const REM_A_MINUTE = 0.075;

/**
 * The meeting as a time line with start times, and what happens outside it.
 *
 * @param {Result | null} result
 * @param {Labels} labels
 * @returns {Node | null}
 */
export function view(result, labels) {
  if (!result) return null;
  const found = /** @type {Result & AgendaFields} */ (result);
  if (found.agenda.length === 0) return null;
  return h(
    "div",
    { class: "result__part" },
    outside(say("agenda-direct"), found.direct),
    h("h3", {}, say("agenda-titel")),
    h("ol", { class: "timeline" }, ...found.agenda.map((row) => slot(row, found, labels))),
    outside(say("agenda-doorgeschoven"), found.doorgeschoven),
    outside(say("agenda-vooraf"), found.vooraf),
  );
}

/**
 * @param {AgendaFields["agenda"][number]} row
 * @param {AgendaFields} found
 * @param {Labels} labels
 */
function slot(row, found, labels) {
  const why = found.voorrang.find((entry) => entry.zaak === row.zaak)?.text;
  const form = row.zaak !== null && found.inbreng[row.zaak] === "formulier";
  const about = row.zaak === null ? null : [why, form ? say("agenda-formulier") : ""].filter(Boolean).join("; ");
  const item = h(
    "li",
    { class: row.zaak === null ? "slot slot--fixed" : "slot slot--item" },
    h("span", { class: "slot__time" }, row.van),
    h("span", { class: "slot__what" }, row.zaak ?? labels.data.parts[row.onderdeel] ?? row.onderdeel, about ? h("small", {}, about) : null),
    h("span", { class: "slot__length" }, say("agenda-minuten", { minuten: minutes(row.tot) - minutes(row.van) })),
  );
  item.style.minHeight = `${(minutes(row.tot) - minutes(row.van)) * REM_A_MINUTE}rem`;
  return item;
}

/** @param {string} time */
function minutes(time) {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * MINUTES_IN_HOUR + rest;
}

/**
 * @param {string} title
 * @param {string[]} ids
 */
function outside(title, ids) {
  if (ids.length === 0) return null;
  return h("div", { class: "outside" }, h("h3", {}, title), h("ul", {}, ...ids.map((id) => h("li", {}, id))));
}
