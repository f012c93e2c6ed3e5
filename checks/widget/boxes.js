import { goTo } from "./way.js";

const TO_A_QUESTION = '.check__picture a[href^="#vraag-"]';

/**
 * Lets a box of the diagram, and a line of it as text, bring the reader into the question: with the focus in
 * its field, also where the form shows one question at a time.
 *
 * @param {HTMLElement} root of the check
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal the reader has gone elsewhere
 */
export function bindBoxes(root, form, signal) {
  /** @param {MouseEvent} event */
  const followed = (event) => {
    const link = event.target instanceof Element ? event.target.closest(TO_A_QUESTION) : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const go = goTo(form, (link.getAttribute("href") ?? "").replace("#vraag-", ""));
    if (!go) return;
    // The theme would make an address of it.
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  root.addEventListener("click", followed, { signal });
}
