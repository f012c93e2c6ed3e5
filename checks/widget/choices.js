import { all } from "./dom.js";

/**
 * "Niets hiervan" and the other options of a list of ticks exclude each other: what was ticked last
 * stays.
 *
 * @param {HTMLInputElement} ticked
 */
export function exclude(ticked) {
  const question = ticked.checked ? ticked.closest('[data-kind="choices"]') : null;
  for (const other of question ? all(question, "input", HTMLInputElement) : []) {
    if (other !== ticked && (ticked.value === "" || other.value === "")) other.checked = false;
  }
}

/**
 * Before the script was there both could be ticked. Then what is named counts: it says more.
 *
 * @param {HTMLFormElement} form
 */
export function settleChoices(form) {
  for (const input of all(form, '[data-kind="choices"] input:checked', HTMLInputElement)) {
    if (input.value !== "") exclude(input);
  }
}
