/**
 * Whether words are found by what somebody types: letter by letter, whatever the accents, and in another
 * number or form of the word as well ("schulden", "schuld", "huizen", "huis").
 */

const ACCENTS = /\p{Mark}/gu;
const BETWEEN = /[^\p{Letter}\p{Number}]+/u;
// From long to short: the endings of plurals, verbs and small things.
const ENDINGS = ["ingen", "tjes", "tje", "jes", "je", "ing", "en", "s", "e", "t"];
// Less than this is left of a word that has no ending to lose.
const SHORTEST_STEM = 3;
// From this length on what is typed may also stand in the middle of a word.
const SHORTEST_INSIDE = 4;

/**
 * The words of a text, small and without accents.
 *
 * @param {string} text
 */
export function wordsOf(text) {
  return text.normalize("NFD").replace(ACCENTS, "").toLowerCase().split(BETWEEN).filter(Boolean);
}

/**
 * A word without its endings, as all its forms have it: "huizen" and "huis" come to the same.
 *
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM) ?? "";
  const left = word
    .slice(0, word.length - ending.length)
    .replace(/([a-z])\1/g, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
  // What is left can be a plural itself, or end as the other form begins.
  return left === word ? word : stem(left);
}

/**
 * Makes ready to be searched what rows say. Returns which of them hold every word that is typed.
 *
 * @param {string[]} texts one for each row
 * @returns {(typed: string) => boolean[]}
 */
export function search(texts) {
  const rows = texts.map((text) => {
    const words = wordsOf(text);
    return { words, stems: words.map(stem) };
  });
  return (typed) => {
    const wanted = wordsOf(typed).map((word) => ({ word, root: stem(word) }));
    return rows.map(({ words, stems }) =>
      wanted.every(
        ({ word, root }) =>
          words.some((other) => other.startsWith(word) || (word.length >= SHORTEST_INSIDE && other.includes(word))) ||
          stems.some((other) => other === root || (root.length >= SHORTEST_INSIDE && other.includes(root))),
      ),
    );
  };
}
