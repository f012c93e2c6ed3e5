/**
 * A form as it stands there, to the letter: also what the rules would refuse, records in which nothing
 * is filled in, and a time as it was typed. Answers would tell less.
 */
import { isUntouched, settleForm } from "../widget/answers.js";
import { all } from "../widget/dom.js";
import { kindOf } from "../widget/kinds/index.js";
import { makeRecords, recordsOf } from "../widget/records.js";
import { putDrafts, takeDrafts } from "./drafts.js";

/**
 * @typedef {object} Sheet
 * @property {Record<string, number>} lists how many records each list has, by its path
 * @property {Record<string, string | string[]>} fields what each field holds by its name; of buttons and
 *   boxes the values that are ticked
 * @property {Record<string, unknown>} held what no field holds, by the path of its question
 * @property {Record<string, string>} drafts what is no answer yet
 */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * @param {HTMLFormElement} form
 * @returns {Sheet}
 */
export function takeDown(form) {
  /** @type {Sheet} */
  const sheet = { lists: {}, fields: {}, held: {}, drafts: takeDrafts(form) };
  for (const list of all(form, "[data-records]", HTMLElement)) {
    sheet.lists[list.dataset.records ?? ""] = recordsOf(list).length;
  }
  for (const control of controlsOf(form)) {
    if (!isTicked(control)) {
      sheet.fields[control.name] = control.value;
      continue;
    }
    const ticked = /** @type {string[]} */ (sheet.fields[control.name] ??= []);
    if (control.checked) ticked.push(control.value);
  }
  for (const question of holdersOf(form)) sheet.held[pathOf(question)] = kindOf(question).take?.(question);
  return sheet;
}

/**
 * Makes a form as it stood when it was taken down.
 *
 * @param {HTMLFormElement} form
 * @param {Sheet} sheet
 */
export function layOut(form, sheet) {
  layLists(form, null, sheet);
  for (const control of controlsOf(form)) {
    const held = sheet.fields[control.name];
    if (held === undefined) continue;
    if (isTicked(control)) control.checked = held.includes(control.value);
    else control.value = String(held);
  }
  for (const question of holdersOf(form)) kindOf(question).put?.(question, sheet.held[pathOf(question)]);
  putDrafts(form, sheet.drafts);
  settleForm(form);
}

/**
 * Whether a form holds nothing of its reader: no answer, and nothing that may become one.
 *
 * @param {HTMLFormElement} form
 */
export function isEmpty(form) {
  return isUntouched(form) && Object.values(takeDrafts(form)).every((text) => text === "");
}

/**
 * @param {ParentNode} holder
 * @param {HTMLElement | null} record the record that holds the lists; null for the form
 * @param {Sheet} sheet
 */
function layLists(holder, record, sheet) {
  for (const list of all(holder, "[data-records]", HTMLElement)) {
    // A list in a deeper record comes with that record.
    if ((list.parentElement?.closest("[data-record]") ?? null) !== record) continue;
    const count = sheet.lists[list.dataset.records ?? ""];
    if (count === undefined) continue;
    for (const made of makeRecords(list, count)) layLists(made, made, sheet);
  }
}

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
function controlsOf(form) {
  return /** @type {Control[]} */ (all(form, "input[name], select[name], textarea[name]", HTMLElement));
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
function isTicked(control) {
  return control.type === "radio" || control.type === "checkbox";
}

/**
 * The questions whose answers no field holds.
 *
 * @param {HTMLFormElement} form
 */
function holdersOf(form) {
  return all(form, "[data-question]", HTMLElement).filter((question) => kindOf(question).take);
}

/** @param {HTMLElement} question */
function pathOf(question) {
  return question.dataset.question ?? "";
}
