/** @import { Answers, PageData } from "../widget/types.js" */
/** @import { Case } from "./worked.js" */
import { put } from "../beside/put.js";
import { thenPanel } from "../beside/then.js";
import { withLinks } from "../result/leads.js";
import { all, one } from "../widget/dom.js";
import { Turns } from "../widget/turns.js";

/**
 * Lets what a case claims of other answers be tried: the rules decide again, and the claim turns before
 * one's eyes. The reader's own form is not touched.
 *
 * @param {Case} worked
 * @param {PageData["leads"]} leads
 * @param {(answers: Answers) => Promise<{ result: any, description: any }>} decide
 * @param {AbortSignal} signal
 */
export function bindTries(worked, leads, decide, signal) {
  const now = withLinks(worked.description, leads);
  const turns = new Turns();
  /** @type {HTMLElement | null} */
  let shown = null;
  const forget = () => {
    turns.next();
    shown?.remove();
    shown = null;
  };
  /** @param {HTMLButtonElement} button */
  const trial = async (button) => {
    forget();
    const isNewest = turns.next();
    const chosen = worked.tries[Number(button.dataset.try)];
    if (!chosen) return;
    const answers = Object.entries(chosen.answers).reduce((all, [path, value]) => put(all, path, value), worked.answers);
    const decided = await decide(answers).catch(() => null);
    // The rules stopped, and the page says so; or the reader went on.
    if (!decided?.description || !isNewest()) return;
    const goBack = () => {
      forget();
      button.focus();
    };
    shown = thenPanel(chosen.told, now, withLinks(decided.description, leads), goBack);
    (button.closest("li") ?? button).append(shown);
    const heading = one(shown, ".then__title", HTMLElement);
    heading.scrollIntoView({ block: "nearest" });
    heading.focus({ preventScroll: true });
  };
  for (const button of all(document, "[data-try]", HTMLButtonElement)) {
    button.hidden = false;
    button.addEventListener("click", () => void trial(button), { signal });
  }
  signal.addEventListener("abort", forget);
}
