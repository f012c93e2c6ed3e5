import { say } from "../words/say.js";
import { all } from "./dom.js";
import { kindOf } from "./kinds/index.js";

const ROWS = '[data-look="levels"] > [data-question]';
const NUMBER = /^\d+$/;

/**
 * Called before answers are taken over, with the name of the first; what it returns shows, once they stand
 * there, the words with an offer to undo, in a line that is put in its place.
 *
 * @typedef {(field: string) => (words: string, put: (line: HTMLElement) => void) => void} TakingOver
 */

/**
 * In a list, a row of levels knows what was chosen one record before: it says so, marks that level, and
 * takes it over at a press; so does a button for every row that is still empty. What is taken over is
 * chosen as a reader's hand does, so that all that follows an answer follows.
 *
 * @param {HTMLFormElement} form
 * @param {TakingOver} takingOver
 * @param {AbortSignal} signal
 */
export function bindEarlier(form, takingOver, signal) {
  const pressed = (/** @type {Event} */ event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const what = button?.dataset.do;
    const group = button?.closest('[data-look="levels"]');
    if (!button || !group || (what !== "same" && what !== "same-rest")) return;
    const row = button.closest("[data-question]");
    const rows = what === "same" && row instanceof HTMLElement ? [row] : all(group, ROWS, HTMLElement);
    takeOver(rows.filter(canTakeOver), button, takingOver);
  };
  form.addEventListener("click", pressed, { signal });
}

/**
 * @param {HTMLElement[]} rows
 * @param {HTMLElement} button
 * @param {TakingOver} takingOver
 */
function takeOver(rows, button, takingOver) {
  const place = button.parentElement;
  const shown = takingOver(rows[0]?.dataset.question ?? "");
  const chosen = rows.flatMap((row) => levelOf(row, String(earlierOf(row))) ?? []);
  for (const radio of chosen) radio.checked = true;
  // The button goes, so that the reader goes on at the last level that came.
  chosen.at(-1)?.focus();
  for (const radio of chosen) radio.dispatchEvent(new Event("change", { bubbles: true }));
  shown(say("overgenomen", { titels: rows.map(titleOf).join(", ") }), (line) => place?.append(line));
}

/**
 * Brings what stands at each row in line with what is filled in now.
 *
 * @param {HTMLFormElement} form
 */
export function showEarlier(form) {
  for (const row of all(form, ROWS, HTMLElement)) showAt(row);
  for (const rest of all(form, ".scores__rest", HTMLElement)) {
    rest.querySelector("button")?.toggleAttribute("hidden", !all(rest.parentElement ?? rest, ROWS, HTMLElement).some(canTakeOver));
    rest.hidden = false;
  }
}

/** @param {HTMLElement} row */
function showAt(row) {
  const earlier = earlierOf(row);
  const code = earlier === undefined ? "" : String(earlier);
  const level = levelOf(row, code);
  for (const words of all(row, "[data-earlier]", HTMLElement)) {
    words.textContent = level ? say("vorige", { niveau: wordsOf(level) }) : "";
  }
  for (const radio of all(row, "input", HTMLInputElement)) {
    radio.closest("label")?.classList.toggle("is-earlier", radio === level && earlier !== null);
  }
  for (const button of all(row, '[data-do="same"]', HTMLElement)) button.hidden = !canTakeOver(row);
}

/**
 * What was not assessed before is no level to keep.
 *
 * @param {HTMLElement} row
 */
function canTakeOver(row) {
  return (earlierOf(row) ?? null) !== null && kindOf(row).blank(row);
}

/**
 * What was chosen at the same row, one record before; undefined where there is none, or no answer yet.
 *
 * @param {HTMLElement} row
 * @returns {unknown}
 */
function earlierOf(row) {
  const keys = (row.dataset.question ?? "").split(".");
  const at = keys.findLastIndex((key) => NUMBER.test(key));
  if (at < 0) return undefined;
  keys[at] = String(Number(keys[at]) - 1);
  const before = row.closest("form")?.querySelector(`[data-question="${CSS.escape(keys.join("."))}"]`);
  return before instanceof HTMLElement ? kindOf(before).read(before, { path: "", places: {} }) : undefined;
}

/**
 * @param {HTMLElement} row
 * @param {string} code
 */
function levelOf(row, code) {
  return all(row, "input", HTMLInputElement).find((radio) => radio.value === code);
}

/**
 * A level in words, within a sentence.
 *
 * @param {HTMLInputElement} radio
 */
function wordsOf(radio) {
  const label = radio.closest("label");
  const sign = label?.querySelector("b:not([aria-hidden])")?.textContent ?? "";
  const title = label?.querySelector(".level__title")?.textContent ?? "";
  return `${sign} ${title.charAt(0).toLocaleLowerCase()}${title.slice(1)}`.trim();
}

/** @param {HTMLElement} row */
function titleOf(row) {
  return row.querySelector("legend")?.textContent?.trim() ?? "";
}
