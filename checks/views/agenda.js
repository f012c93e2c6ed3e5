/** @import { AgendaFields, Description, Result } from "../widget/types.js" */
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

const MINUTES_IN_HOUR = 60;
// Height of a row per minute on the time line, in rem.
const REM_A_MINUTE = 0.075;

/** The meeting as a time line with start times, and what happens outside it. */
export function mount() {
  return { covers: true, show, unmount: () => {} };
}

/**
 * @param {Result | null} result
 * @param {Description | null} description
 * @returns {Node | null}
 */
function show(result, description) {
  const found = /** @type {(Result & AgendaFields) | null} */ (result);
  if (!found || !description || found.agenda.length === 0) return null;
  return h(
    "div",
    { class: "result__part" },
    ...description.tables.map((table) => (table.rows ? timeline(table, found) : tableNode(table))),
  );
}

/**
 * @param {Description["tables"][number]} table
 * @param {AgendaFields} found
 */
function timeline({ title, rows = [] }, found) {
  const slots = rows.map((row, place) => slot(row, found.agenda[place]));
  return h("div", {}, h("h3", {}, title), h("ol", { class: "timeline" }, ...slots));
}

/**
 * @param {string[]} row from, until, what, why
 * @param {AgendaFields["agenda"][number] | undefined} about
 */
function slot([from = "", until = "", what = "", why = ""], about) {
  const length = minutes(until) - minutes(from);
  const item = h(
    "li",
    { class: about?.zaak == null ? "slot slot--fixed" : "slot slot--item" },
    h("span", { class: "slot__time" }, from),
    h("span", { class: "slot__what" }, h("bdi", {}, what), why ? h("small", {}, why) : null),
    h("span", { class: "slot__length" }, say("agenda-minuten", { minuten: length })),
  );
  item.style.minHeight = `${length * REM_A_MINUTE}rem`;
  return item;
}

/** @param {string} time */
function minutes(time) {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * MINUTES_IN_HOUR + rest;
}
