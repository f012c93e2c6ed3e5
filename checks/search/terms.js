/**
 * Words as the search compares them. The build cuts and folds the pages in the same way
 * (site_builder/search/terms.py; a test holds the two together).
 */

const BETWEEN = /[^\p{L}\p{N}]+/u;
const MARKS = /\p{M}/gu;
// Endings of Dutch words, longest first; what is left of a word has at least three letters.
const ENDINGS = ["heden", "tjes", "jes", "tje", "je", "en", "es", "s", "e", "t"];
// Not an ending but the word itself: gevecht, kost.
const WHOLE = /[aeiouhs]t$/;
const VOICELESS = { v: "f", z: "s" };

/**
 * The words of a text without accents and capitals: "Geïsoleerd, 4D" gives geisoleerd and 4d.
 *
 * @param {string} text
 */
export function terms(text) {
  const plain = text.normalize("NFD").replace(MARKS, "").toLowerCase();
  return plain.split(BETWEEN).filter((word) => word.length > 1);
}

/**
 * A word without its ending, so that its inflections are alike: huizen and huis, verwarde and verward.
 *
 * @param {string} word as `terms` gives it
 */
export function stem(word) {
  let left = word;
  const ending = ENDINGS.find((found) => word.endsWith(found) && word.length - found.length > 2);
  if (ending && !(ending === "t" && WHOLE.test(word))) left = word.slice(0, -ending.length);
  left = left.replace(/([^aeiou])\1$/, "$1").replace(/([aeou])\1(?=[^aeiou]$)/, "$1");
  return left.replace(/[vz]$/, (last) => VOICELESS[/** @type {"v" | "z"} */ (last)]);
}

/**
 * Whether one letter more, less, other or swapped makes the two alike.
 *
 * @param {string} one
 * @param {string} other
 */
export function nearly(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = one.slice(at);
  const there = other.slice(at);
  return (
    rest.slice(1) === there.slice(1) ||
    rest.slice(1) === there ||
    rest === there.slice(1) ||
    (rest[0] === there[1] && rest[1] === there[0] && rest.slice(2) === there.slice(2))
  );
}
