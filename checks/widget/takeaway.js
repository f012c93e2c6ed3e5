/** @import { Outcome } from "./outcome.js" */
/** @import { OwnPaper } from "./types.js" */
import { notedAt } from "../meeting/held.js";
import { asElement } from "../result/document.js";
import { paper } from "../result/paper.js";
import { sheet } from "../result/sheet.js";
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
 * Prints one of the papers that a check has; without any choice, paper is the team's.
 *
 * @param {HTMLElement} root of the check
 * @param {"form" | "team" | OwnPaper} which
 */
export function printPaper(root, which) {
  root.dataset.paper = which;
  // In some browsers printing goes on behind the page, so what was chosen stands until that is over.
  window.addEventListener("afterprint", () => delete root.dataset.paper, { once: true });
  window.print();
}

/**
 * Puts under the outcome what only paper shows: the paper that was chosen; what a meeting agreed is on the team's.
 *
 * @param {Outcome} outcome
 */
export function layOutPaper({ root, place, picture, result, description }) {
  place.querySelector(".paper")?.remove();
  if (!result?.outcome || !description) return;
  const which = root.dataset.paper;
  const chosen = isOwnPaper(which) ? description[which] : null;
  place.append(chosen ? sheet(chosen, description, today(), picture.paper(which ?? "")) : paper(description, today(), notedAt(root.dataset.check ?? "")));
}

/**
 * Whether that is a paper beside the team's, described with the outcome.
 *
 * @param {string | undefined} which
 * @returns {which is OwnPaper}
 */
function isOwnPaper(which) {
  return which === "handout" || which === "handover" || which === "resident";
}

/** The day as the reader writes it. */
function today() {
  return new Date().toLocaleDateString("nl-NL");
}
