/** What a reader goes through before the outcome has its turn. */
/** @import { Outcome } from "../widget/outcome.js" */
import { all } from "../widget/dom.js";
import { isBlank } from "./path.js";

/**
 * Whether this outcome waits until all that is asked has had its turn, as the layout of the check says; as
 * long as there is none, whether one that may come does. Any other, such as one at danger, comes at once.
 *
 * @param {HTMLElement} root of the check
 * @param {Outcome} outcome
 */
export function waitsForAll(root, { result }) {
  const waiting = root.dataset.through?.split(" ") ?? [];
  return result !== null && waiting.length > 0 && (result.outcome === null || waiting.includes(result.outcome));
}

/**
 * The lists of ticks that are filled in already: what came along is seldom the whole of such a list, and who
 * is led past it never sees the rest.
 *
 * @param {HTMLElement[]} steps
 */
export function tickedLists(steps) {
  return steps.filter((step) => !isBlank(step) && all(step, "input[type=checkbox]", HTMLInputElement).length > 1);
}
