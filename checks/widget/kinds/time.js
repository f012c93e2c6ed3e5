import { fieldOf, read as written } from "./written.js";

export { fill } from "./written.js";

// 9, 09, 9:00, 9.00, 900, 0900.
const TYPED = /^(\d{1,2})(?:[:.]?(\d{2}))?$/;

/**
 * The time as the rules want it; what is no time as it was typed, so that they say what is wrong with it.
 *
 * @param {HTMLElement} question
 * @returns {string | undefined}
 */
export function read(question) {
  const text = written(question)?.trim();
  return text === undefined ? undefined : understood(text);
}

/** @param {HTMLElement} question */
export function blank(question) {
  const { defaultValue } = fieldOf(question);
  const time = read(question);
  return time === undefined || time === defaultValue;
}

/**
 * Who leaves the field sees how it was understood.
 *
 * @param {HTMLElement} question
 * @param {HTMLElement} _field
 * @param {Event} event
 */
export function changed(question, _field, event) {
  const time = read(question);
  if (event.type === "change" && time !== undefined) fieldOf(question).value = time;
}

/** @param {string} text */
function understood(text) {
  const [, hours = "", minutes = "00"] = TYPED.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return text;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
