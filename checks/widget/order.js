/**
 * The reader's own order of a list: another question of the form holds it, one label on each line, and the
 * buttons up and down answer that question. It follows what is renamed and what goes.
 */
import { say, sayWith } from "../words/say.js";
import { alike } from "./alike.js";
import { all, inRow, one } from "./dom.js";
import { blankFields, fieldsOf } from "./kinds/fields.js";
import { kindOf } from "./kinds/kind.js";
import { fieldOf } from "./kinds/written.js";

/** @typedef {{ label: string, record: HTMLElement | null }} Line a line of the order, and which record it names */
/** @type {WeakMap<HTMLElement, Line[]>} By list, the order as it was last. */
const known = new WeakMap();
/** @type {WeakSet<HTMLFormElement>} Forms in which no list has an order of its own. */
const orderless = new WeakSet();

/**
 * Makes the order in which the records stand now the reader's own.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} records
 * @returns {string} what to tell of it; empty where this list has no order of its own
 */
export function makeOrder(list, records) {
  const field = fieldFor(list);
  if (!field) return "";
  field.value = records.filter(isFilled).map(labelOf).join("\n");
  remember(list);
  return say("volgorde-eigen");
}

/**
 * Takes the reader's own order away.
 *
 * @param {HTMLElement} list
 * @returns {string} what to tell of it
 */
export function dropOrder(list) {
  const field = fieldFor(list);
  if (field) field.value = "";
  remember(list);
  return say("volgorde-van-regel");
}

/**
 * Lets the order follow what became of the records: one that was renamed stands in it by its new label,
 * one that has gone, or in which nothing is filled in any more, stands in it no more.
 *
 * @param {HTMLElement} list
 */
export function followOrder(list) {
  const field = fieldFor(list);
  if (!field) return;
  const before = known.get(list);
  const there = new Set(recordsIn(list).filter(isFilled));
  if (before && sameLines(linesOf(field), before)) {
    const kept = before.flatMap(({ label, record }) => {
      if (!record) return [label];
      if (!there.has(record)) return [];
      const called = labelOf(record);
      return [alike(called) === alike(label) ? label : called];
    });
    if (!sameLines(kept, before)) field.value = kept.join("\n");
  }
  remember(list);
}

/**
 * Takes every list with an order of its own as it stands now.
 *
 * @param {ParentNode} holder
 */
export function rememberOrders(holder) {
  for (const list of all(holder, "[data-order]", HTMLElement)) remember(list);
}

/**
 * Lets the order follow a change by the reader: in the records, or in the order itself.
 *
 * @param {HTMLElement} control
 */
export function followAround(control) {
  const form = control.closest("form");
  if (!form || orderless.has(form)) return;
  const lists = all(form, "[data-order]", HTMLElement);
  // Every list comes with the page, or in a record of which the page has one.
  if (lists.length === 0) orderless.add(form);
  for (const list of lists) followOrder(list);
}

/** @param {HTMLElement} list */
function remember(list) {
  const field = fieldFor(list);
  if (!field) return;
  const free = new Map(recordsIn(list).map((record) => [record, labelOf(record)]));
  const lines = linesOf(field).map((label) => {
    const [record = null] = [...free].find(([, called]) => alike(called) === alike(label)) ?? [];
    if (record) free.delete(record);
    return { label, record };
  });
  known.set(list, lines);
  show(list, lines);
}

/**
 * Says which order is the reader's own, with the way back.
 *
 * @param {HTMLElement} list
 * @param {Line[]} lines
 */
function show(list, lines) {
  const notice = one(list, ":scope > .records__order", HTMLElement);
  const said = lines.length > 0 ? sayWith("volgorde-is", { volgorde: inRow(lines.map(({ label }) => label.trim())) }) : [];
  notice.hidden = said.length === 0;
  one(notice, "[data-said]", HTMLElement).replaceChildren(...said);
}

/** @param {HTMLElement} list */
function fieldFor(list) {
  const name = list.dataset.order;
  const question = name && list.closest("form")?.querySelector(`[data-question="${CSS.escape(name)}"]`);
  return question instanceof HTMLElement ? fieldOf(question) : null;
}

/**
 * Only what is filled in is told to the rules.
 *
 * @param {HTMLElement} record
 */
function isFilled(record) {
  return !blankFields(record);
}

/** @param {HTMLElement} list */
function recordsIn(list) {
  return all(list, ":scope > .records__list > [data-record]", HTMLElement);
}

/**
 * What a record is called, as the rules are told.
 *
 * @param {HTMLElement} record
 */
function labelOf(record) {
  const question = fieldsOf(record).find((field) => kindOf(field).names);
  return question ? String(kindOf(question).read(question, { path: "", places: {} })) : "";
}

/** @param {{ value: string }} field */
function linesOf(field) {
  return field.value.split("\n").filter((line) => line.trim() !== "");
}

/**
 * @param {string[]} labels
 * @param {Line[]} lines
 */
function sameLines(labels, lines) {
  return labels.length === lines.length && labels.every((label, place) => label === lines[place]?.label);
}
