/** @import { Answers } from "../widget/types.js" */
import { say } from "../words/say.js";

/**
 * The questions whose answers stay behind, because the form has no field for them.
 *
 * @param {Answers} answers
 * @param {Record<string, string>} titles the words of each question by its path
 * @param {Answers} here what stands in the form
 * @returns {string[]}
 */
export function without(answers, titles, here) {
  return Object.keys(answers).flatMap((name) => (name in here || !titles[name] ? [] : [titles[name]]));
}

/**
 * What is said of those questions: a sentence, or none.
 *
 * @param {string[]} left
 * @returns {string[]}
 */
export function saidLeft(left) {
  return left.length > 0 ? [say("bestand-zonder-veld", { vragen: left.join(", ") })] : [];
}
