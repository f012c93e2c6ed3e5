/** What kinds share whose answer is typed into one field. */
import { one } from "../dom.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

const LINE_ENDS = /\r\n|[\r\n]/g;

/**
 * The field of a question.
 *
 * @param {HTMLElement} question
 * @returns {Field}
 */
export function fieldOf(question) {
  const field = question.querySelector("textarea") ?? one(question, "input", HTMLInputElement);
  return /** @type {Field} */ (field);
}

/**
 * What was typed, white space included; nothing but white space is no answer.
 *
 * @param {HTMLElement} question
 * @returns {string | undefined}
 */
export function read(question) {
  const { value } = fieldOf(question);
  return value.trim() === "" ? undefined : value;
}

/**
 * A field of one line keeps no line ends: a space in their place, so that no words run together.
 *
 * @param {HTMLElement} question
 * @param {string | number} value
 */
export function fill(question, value) {
  const field = fieldOf(question);
  field.value = field instanceof HTMLInputElement ? String(value).replace(LINE_ENDS, " ") : String(value);
}

/** @param {HTMLElement} question */
export function blank(question) {
  const { value, defaultValue } = fieldOf(question);
  return value.trim() === "" || value.trim() === defaultValue;
}
