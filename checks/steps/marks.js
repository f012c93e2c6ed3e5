/** Tells the style which parts of a form are on the screen of a phone. */
import { all } from "../widget/dom.js";

const MARKS = ["is-step", "is-way", "is-beside"];

/** @type {WeakMap<HTMLFormElement, Set<Element>>} What is marked now: a long form is not searched for it. */
const marked = new WeakMap();

/**
 * Says which parts of a form are shown: a step, what it is in, and what belongs to the begin or the end of
 * that (a word of help, the buttons of a list).
 *
 * @param {HTMLElement} step
 * @param {HTMLElement[]} steps all of them
 * @param {HTMLFormElement} form
 */
export function mark(step, steps, form) {
  const these = marked.get(form) ?? new Set();
  marked.set(form, these);
  /** @param {Element} part @param {string} name */
  const add = (part, name) => {
    part.classList.add(name);
    these.add(part);
  };
  add(step, "is-step");
  for (let at = step.parentElement; at && at !== form; at = at.parentElement) {
    add(at, "is-way");
    if (!at.matches("[data-question], [data-record]")) continue;
    const holder = at;
    const within = steps.filter((found) => holder.contains(found));
    if (within[0] === step) for (const part of partsOf(at, ":scope > .q__help, :scope > [data-aside]")) add(part, "is-beside");
    if (within.at(-1) === step) {
      for (const part of partsOf(at, ":scope > .record__tools, :scope > .records__tools")) add(part, "is-beside");
    }
  }
}

/**
 * @param {HTMLElement} holder
 * @param {string} selector
 */
function partsOf(holder, selector) {
  return all(holder, selector, HTMLElement);
}

/**
 * Takes all of that away again.
 *
 * @param {HTMLFormElement} form
 */
export function unmark(form) {
  for (const part of marked.get(form) ?? []) part.classList.remove(...MARKS);
  marked.delete(form);
}
