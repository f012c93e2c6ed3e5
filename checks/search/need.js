import { stem, terms } from "./terms.js";

// A shorter word that is being typed begins too many others.
const LETTERS = 4;

/**
 * Whether what is typed holds one of these words of need, also while it is being typed.
 *
 * @param {string} typed
 * @param {string} words as the build wrote them, with | between; of several words all must be typed
 */
export function needed(typed, words) {
  const there = terms(typed);
  return words.split("|").some((phrase) => phrase.split(" ").every((word) => there.some((own) => like(own, word))));
}

/**
 * @param {string} typed
 * @param {string} word
 */
function like(typed, word) {
  return typed === word || stem(typed) === stem(word) || (typed.length >= LETTERS && word.startsWith(typed));
}
