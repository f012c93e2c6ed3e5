/** @import { Outcome } from "./outcome.js" */
import { asElement } from "../result/document.js";
import { paper } from "../result/paper.js";
import { asText } from "../result/text.js";
import { copyText } from "./copy.js";

/**
 * Copies the outcome, as plain text and as HTML.
 *
 * @param {Outcome} outcome
 * @returns {Promise<string>} what to tell the reader; empty when there is nothing to tell
 */
export async function copyOutcome(outcome) {
  const { result, description, place } = outcome;
  if (!result || !description) return "";
  const date = today();
  const copied = { text: asText(description, date), whole: asElement(description, date) };
  return copyText(copied, place, () => outcome.result === result);
}

/**
 * Puts under the outcome what only paper shows.
 *
 * @param {Outcome} outcome
 */
export function layOutPaper({ place, result, description }) {
  place.querySelector(".paper")?.remove();
  if (result?.outcome && description) place.append(paper(description, today()));
}

/** The day as the reader writes it. */
function today() {
  return new Date().toLocaleDateString("nl-NL");
}
