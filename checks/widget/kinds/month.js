import { readMonth } from "../../paste/month.js";
import { fieldOf, read as written } from "./written.js";

export { blank, fill } from "./written.js";

/**
 * The month as the rules want it, however it was written; what is no month as it was typed, so that they say
 * what is wrong with it.
 *
 * @param {HTMLElement} question
 * @returns {string | undefined}
 */
export function read(question) {
  const text = written(question)?.trim();
  return text === undefined ? undefined : (readMonth(text) ?? text);
}

/**
 * Who leaves the field sees how it was understood.
 *
 * @param {HTMLElement} question
 * @param {HTMLElement} _field
 * @param {Event} event
 */
export function changed(question, _field, event) {
  const month = read(question);
  if (event.type === "change" && month !== undefined) fieldOf(question).value = month;
}
