import { terms } from "./terms.js";

// A shorter word holds only as it is; and being typed it begins too many others.
const LETTERS = 4;
const ANYWHERE = "*";

/**
 * Whether what is typed holds one of these words of need, also while it is being typed. What is once held
 * stays held while the word grows: "mishandel" goes on to "mishandelt" and "mishandelingen".
 *
 * @param {string} typed
 * @param {string} words as the build wrote them, with | between; of several words all must be typed, in any order
 */
export function needed(typed, words) {
  const there = terms(typed);
  return words.split("|").some((phrase) => phrase.split(" ").every((word) => there.some((own) => holds(own, word))));
}

/**
 * @param {string} typed
 * @param {string} word a root, with what follows it; after a star it may also stand within a word
 */
function holds(typed, word) {
  if (word.startsWith(ANYWHERE) && typed.includes(word.slice(ANYWHERE.length))) return true;
  const root = word.replace(ANYWHERE, "");
  if (root.length < LETTERS) return typed === root;
  return typed.startsWith(root) || (root.startsWith(typed) && typed.length >= Math.max(LETTERS, (root.length + 1) / 2));
}
