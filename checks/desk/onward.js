/** @import { Description } from "../widget/types.js" */
import { desk } from "./desk.js";

/** On the root of a check: something waits for it on the desk. */
export const WAITING = "werkwijzer:verder";

/**
 * Lets the links to a next check carry along what fits there. The link itself leads the way.
 *
 * @param {HTMLElement} root of the check that one comes from
 * @param {() => Description | null} described its result as it is now
 * @param {AbortSignal} signal
 */
export function bindOnward(root, described, signal) {
  const pressed = (/** @type {MouseEvent} */ event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-do="onward"]') : null;
    if (!(link instanceof HTMLElement) || opensElsewhere(event)) return;
    const to = link.dataset.to ?? "";
    const description = described();
    const answers = description?.onward?.entries.find(({ check }) => check === to)?.answers ?? {};
    if (!description || Object.keys(answers).length === 0) return;
    desk.carry(to, { from: description.check, answers });
    // A check on this very page is not mounted anew.
    document.querySelector(`[data-check="${CSS.escape(to)}"]`)?.dispatchEvent(new Event(WAITING));
  };
  root.addEventListener("click", pressed, { signal });
}

/**
 * Another tab has a desk of its own.
 *
 * @param {MouseEvent} event
 */
function opensElsewhere(event) {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
