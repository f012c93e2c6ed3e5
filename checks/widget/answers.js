/** @import { Answers } from "./types.js" */
/** @import { Places } from "./kinds/kind.js" */
import { all } from "./dom.js";
import { tellAround, tellFolds } from "./folds.js";
import { blankFields, fillFields, readFields } from "./kinds/fields.js";
import { kindOf } from "./kinds/index.js";
import { followAround, rememberOrders } from "./order.js";
import { clearRecords } from "./records.js";

/**
 * Says whether a form is as it came with the page.
 *
 * @param {HTMLFormElement} form
 */
export function isUntouched(form) {
  return blankFields(form);
}

/**
 * Reads the whole form. A record in which nothing is filled in is left out; a list of only such
 * records is not answered yet, an empty list is.
 *
 * @param {HTMLFormElement} form
 * @returns {{ answers: Answers, places: Places }}
 */
export function readForm(form) {
  /** @type {Places} */
  const places = {};
  return { answers: readFields(form, { path: "", places }), places };
}

/**
 * Fills the form with answers that the rules have accepted.
 *
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 */
export function fillForm(form, answers) {
  fillFields(form, answers);
  settleForm(form);
}

/**
 * Makes a form as it came with the page.
 *
 * @param {HTMLFormElement} form
 */
export function blankForm(form) {
  form.reset();
  clearRecords(form);
  for (const question of all(form, "[data-question]", HTMLElement)) kindOf(question).put?.(question, undefined);
  settleForm(form);
}

/**
 * Brings what hangs on answers in line with them, after they came or went without the reader's hand.
 *
 * @param {HTMLFormElement} form
 */
export function settleForm(form) {
  for (const question of all(form, "[data-question]", HTMLElement)) kindOf(question).settle?.(question);
  tellFolds(form);
  rememberOrders(form);
}

/**
 * Lets a question, and what hangs on it, follow what a reader changed in it.
 *
 * @param {HTMLElement} control
 * @param {Event} event
 */
export function follow(control, event) {
  const question = control.closest("[data-question]");
  if (question instanceof HTMLElement) kindOf(question).changed?.(question, control, event);
  tellAround(control);
  followAround(control);
}

/**
 * The path on the page of a path in the answers: those count only the records that hold something.
 *
 * @param {string} path
 * @param {Places} places
 */
export function onPage(path, places) {
  /** @type {string[]} */
  const page = [];
  const keys = path.split(".");
  keys.forEach((key, depth) => {
    const place = places[keys.slice(0, depth).join(".")]?.[Number(key)];
    page.push(place === undefined ? key : String(place));
  });
  return page.join(".");
}
