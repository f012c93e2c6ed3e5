import { openAround } from "./folds.js";

/**
 * Whoever hides a part of a check (a fold, the steps of a phone) hears that a reader is on the way to
 * something in it, and shows that at once: what is hidden takes no focus and cannot be scrolled to.
 */
export const REVEAL = "werkwijzer:toon";

/**
 * Has an element shown, by whatever hides it. To be called before it gets the focus or comes into view.
 *
 * @param {Element} element
 */
export function reveal(element) {
  openAround(element);
  element.dispatchEvent(new Event(REVEAL, { bubbles: true }));
}
