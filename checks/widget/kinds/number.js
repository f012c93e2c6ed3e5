import { read as written } from "./written.js";

export { blank, fill } from "./written.js";

const WHOLE = /^[+-]?\d+$/;

/**
 * A whole number; anything else as it was typed, so that the rules say what is wrong with it.
 *
 * @param {HTMLElement} question
 * @returns {number | string | undefined}
 */
export function read(question) {
  const text = written(question)?.trim();
  const number = Number(text);
  return text !== undefined && WHOLE.test(text) && Number.isSafeInteger(number) ? number : text;
}
