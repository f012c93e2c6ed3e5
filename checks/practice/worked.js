/** @import { Answers, Description } from "../widget/types.js" */
import { one } from "../widget/dom.js";

/**
 * A question that colleagues answer differently, with how each of them reads it and what comes of that.
 *
 * @typedef {{ answer: string, text: string, title: string }} Reading
 * @typedef {{ path: string, question: string, readings: Reading[] }} Differ
 *
 * The worked answers of a practice case, as the rules made them when the site was built.
 *
 * @typedef {object} Case
 * @property {Answers} answers
 * @property {string | null} outcome
 * @property {Description} description what is shown beside an outcome; the rest is not in it
 * @property {{ told: string, answers: Answers }[]} tries other answers, by path
 * @property {Differ[]} differs
 * @property {string[]} labels the questions that only name a record, by their path without numbers
 */

/**
 * The worked answers of the case on this page; the page of a case has them in its fold.
 *
 * @returns {Case}
 */
export function workedCase() {
  return JSON.parse(one(document, ".uitwerking__data", HTMLTemplateElement).content.textContent ?? "");
}
