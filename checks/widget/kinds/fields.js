/** @import { At } from "./kind.js" */
import { kindOf } from "./kind.js";

/**
 * The questions that stand in a form, a group or a record themselves, not in something within it.
 *
 * @param {ParentNode} holder
 */
export function fieldsOf(holder) {
  /** @type {HTMLElement[]} */
  const found = [];
  collect(holder, found);
  return found;
}

/**
 * Does not look into what it finds, nor into records: a long list would be walked through for each question.
 *
 * @param {ParentNode} within
 * @param {HTMLElement[]} found
 */
function collect(within, found) {
  for (let child = within.firstElementChild; child; child = child.nextElementSibling) {
    if (child instanceof HTMLElement && child.dataset.question !== undefined) found.push(child);
    else if (!child.hasAttribute("data-record")) collect(child, found);
  }
}

/**
 * The name of a question among those that it stands with.
 *
 * @param {HTMLElement} question
 */
export function nameOf(question) {
  return (question.dataset.question ?? "").split(".").at(-1) ?? "";
}

/**
 * Reads every question of a holder; one without an answer is left out.
 *
 * @param {ParentNode} holder
 * @param {At} at
 */
export function readFields(holder, at) {
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const question of fieldsOf(holder)) {
    const name = nameOf(question);
    const path = at.path ? `${at.path}.${name}` : name;
    const value = kindOf(question).read(question, { ...at, path });
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/**
 * Fills in the questions of a holder that have an answer; the others stay as they are.
 *
 * @param {ParentNode} holder
 * @param {Record<string, unknown>} answers
 */
export function fillFields(holder, answers) {
  for (const question of fieldsOf(holder)) {
    const value = answers[nameOf(question)];
    if (value !== undefined) kindOf(question).fill(question, value);
  }
}

/**
 * Whether nothing was filled in at any question of a holder.
 *
 * @param {ParentNode} holder
 */
export function blankFields(holder) {
  return fieldsOf(holder).every((question) => kindOf(question).blank(question));
}
