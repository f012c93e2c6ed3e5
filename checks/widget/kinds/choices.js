import { all } from "../dom.js";

/**
 * The options that are ticked; "Niets hiervan" is an empty list.
 *
 * @param {HTMLElement} question
 * @returns {string[] | undefined}
 */
export function read(question) {
  const ticked = boxes(question).filter((box) => box.checked);
  if (ticked.length === 0) return undefined;
  return ticked.map((box) => box.value).filter((value) => value !== "");
}

/**
 * @param {HTMLElement} question
 * @param {(string | number)[]} value
 */
export function fill(question, value) {
  const codes = value.length > 0 ? value.map(String) : [""];
  for (const box of boxes(question)) box.checked = codes.includes(box.value);
}

/** @param {HTMLElement} question */
export function blank(question) {
  return read(question) === undefined;
}

/**
 * "Niets hiervan" and the other options exclude each other: what was ticked last stays.
 *
 * @param {HTMLElement} question
 * @param {HTMLElement} ticked
 */
export function changed(question, ticked) {
  if (!(ticked instanceof HTMLInputElement) || !ticked.checked) return;
  for (const other of boxes(question)) {
    if (other !== ticked && (ticked.value === "" || other.value === "")) other.checked = false;
  }
}

/**
 * Before the script was there both could be ticked. Then what is named counts: it says more.
 *
 * @param {HTMLElement} question
 */
export function settle(question) {
  const named = boxes(question).find((box) => box.checked && box.value !== "");
  if (named) changed(question, named);
}

/** @param {HTMLElement} question */
function boxes(question) {
  return all(question, "input", HTMLInputElement);
}
