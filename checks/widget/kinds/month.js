import { read as written } from "./written.js";

export { blank, fill } from "./written.js";

/**
 * What was typed, without the white space around it.
 *
 * @param {HTMLElement} question
 * @returns {string | undefined}
 */
export function read(question) {
  return written(question)?.trim();
}
