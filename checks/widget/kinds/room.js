/** Tells in words, beside a field, how much room there is for text. */
import { fieldOf } from "./written.js";

// Said from this part of what fits.
const NEARLY = 0.9;
const WORDS = {
  one: "Er past nog 1 teken bij.",
  /** @param {number} count */
  left: (count) => `Er passen nog ${count} tekens bij.`,
  /** @param {number} count */
  over: (count) => (count === 1 ? "Deze tekst is 1 teken te lang." : `Deze tekst is ${count} tekens te lang.`),
};

/**
 * Nothing while there is plenty of room. Characters are counted as the rules count them.
 *
 * @param {HTMLElement} question
 */
export function showRoom(question) {
  const place = question.querySelector(".q__room");
  const most = Number(question.dataset.most);
  if (!place || !most) return;
  // Half of a long text is quicker to weigh than to count.
  const { value } = fieldOf(question);
  const count = value.length < most * NEARLY ? 0 : [...value].length;
  const left = most - count;
  const words = left < 0 ? WORDS.over(-left) : left === 1 ? WORDS.one : WORDS.left(left);
  const said = count < most * NEARLY ? "" : words;
  if (place.textContent !== said) place.textContent = said;
}
