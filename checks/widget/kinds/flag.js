import { one } from "../dom.js";

/**
 * True when it is ticked; a box that is not ticked is no answer.
 *
 * @param {HTMLElement} question
 * @returns {true | undefined}
 */
export function read(question) {
  return box(question).checked || undefined;
}

/**
 * @param {HTMLElement} question
 * @param {boolean} value
 */
export function fill(question, value) {
  box(question).checked = value;
}

/** @param {HTMLElement} question */
export function blank(question) {
  return !box(question).checked;
}

/** @param {HTMLElement} question */
function box(question) {
  return one(question, "input", HTMLInputElement);
}
