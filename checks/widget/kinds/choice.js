import { all } from "../dom.js";

// The value of "Niet beoordeeld", and of whole numbers: a form has only texts.
const NONE = "null";
const WHOLE = /^\d+$/;

/**
 * The one option that is chosen, of radio buttons or of a native list.
 *
 * @param {HTMLElement} question
 * @returns {string | number | null | undefined}
 */
export function read(question) {
  const code = question.querySelector("select")?.value || buttons(question).find((button) => button.checked)?.value;
  if (code === NONE) return null;
  return code !== undefined && WHOLE.test(code) ? Number(code) : code;
}

/**
 * @param {HTMLElement} question
 * @param {string | number | null} value
 */
export function fill(question, value) {
  const list = question.querySelector("select");
  if (list) list.value = String(value);
  for (const button of buttons(question)) button.checked = button.value === String(value);
}

/** @param {HTMLElement} question */
export function blank(question) {
  return read(question) === undefined;
}

/** @param {HTMLElement} question */
function buttons(question) {
  return all(question, "input", HTMLInputElement);
}
