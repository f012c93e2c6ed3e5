/** Tells the style which parts of a form are on the screen of a phone. */
import { all } from "../widget/dom.js";

const MARKS = ["is-step", "is-way", "is-beside"];

/**
 * Says which parts of a form are shown: a step, what it is in, and what belongs to the begin or the end of
 * that (a word of help, the buttons of a list).
 *
 * @param {HTMLElement} step
 * @param {HTMLElement[]} steps all of them
 * @param {HTMLFormElement} form
 */
export function mark(step, steps, form) {
  step.classList.add("is-step");
  for (let at = step.parentElement; at && at !== form; at = at.parentElement) {
    at.classList.add("is-way");
    if (!at.matches("[data-question], [data-record]")) continue;
    const holder = at;
    const within = steps.filter((found) => holder.contains(found));
    if (within[0] === step) beside(at, ":scope > .q__help");
    if (within.at(-1) === step) beside(at, ":scope > .record__tools, :scope > .records__tools");
  }
}

/**
 * @param {HTMLElement} holder
 * @param {string} selector
 */
function beside(holder, selector) {
  for (const part of all(holder, selector, HTMLElement)) part.classList.add("is-beside");
}

/**
 * Takes all of that away again.
 *
 * @param {HTMLFormElement} form
 */
export function unmark(form) {
  for (const name of MARKS) {
    for (const marked of all(form, `.${name}`, HTMLElement)) marked.classList.remove(name);
  }
}
