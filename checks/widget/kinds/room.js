/** Tells in words, beside a field, how much room there is for text. */
import { say } from "../../words/say.js";
import { fieldOf } from "./written.js";

// Said from this part of what fits.
const NEARLY = 0.9;

/** @param {number} left how many more fit; less than none where there are too many */
function inWords(left) {
  if (left < -1) return say("ruimte-te-veel", { aantal: -left });
  if (left === -1) return say("ruimte-een-te-veel");
  return left === 1 ? say("ruimte-een") : say("ruimte-nog", { aantal: left });
}

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
  const said = count < most * NEARLY ? "" : inWords(left);
  if (place.textContent !== said) place.textContent = said;
}
