/** @import { Outcome } from "./outcome.js" */
import { copyText } from "./copy.js";
import { asText, paper } from "./text.js";

/**
 * Copies the outcome as text.
 *
 * @param {HTMLElement} root
 * @param {Outcome} outcome
 * @returns {Promise<string>} what to tell the reader; empty when there is nothing to tell
 */
export async function copyOutcome(root, outcome) {
  const { result, answers, labels, place } = outcome;
  if (!result) return "";
  const title = root.getAttribute("aria-label") ?? "";
  const note = root.querySelector(".check__note")?.textContent?.trim() ?? "";
  return copyText(asText(result, answers, labels, { title, note }), place, () => outcome.result === result);
}

/**
 * Puts under the outcome what only paper shows.
 *
 * @param {Outcome} outcome
 */
export function layOutPaper({ place, result, answers, labels }) {
  place.querySelector(".paper")?.remove();
  if (result?.outcome) place.append(paper(result, answers, labels));
}
