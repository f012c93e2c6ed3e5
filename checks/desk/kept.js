/** @import { Answers } from "../widget/types.js" */

/** What was filled in for other checks than that of the page, in the memory of this tab and nowhere else. */

/** @type {Map<string, Answers>} */
const kept = new Map();

/**
 * The answers that are kept, by check; a check without any is not in it.
 *
 * @returns {Record<string, Answers>}
 */
export function deskAnswers() {
  return Object.fromEntries(kept);
}

/**
 * Keeps answers until the page of their check comes.
 *
 * @param {string} check
 * @param {Answers | undefined} answers undefined: none any more
 */
export function putOnDesk(check, answers) {
  if (answers) kept.set(check, answers);
  else kept.delete(check);
}

/**
 * Gives the answers that were kept for a check to its page.
 *
 * @param {string} check
 * @returns {Answers | undefined}
 */
export function takeFromDesk(check) {
  const answers = kept.get(check);
  kept.delete(check);
  return answers;
}

// Who leaves the site leaves nothing behind.
for (const kind of ["pagehide", "werkwijzer:weg"]) window.addEventListener(kind, () => kept.clear());
