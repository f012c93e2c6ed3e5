/** @import { Result, StroomdiagramFields } from "../widget/types.js" */
import { all } from "../widget/dom.js";
import { centre } from "../widget/diagram.js";
import { say } from "../words/say.js";

/**
 * Lights up the reader's path in the drawing, numbered so that it is clear without colour, and marks the box
 * whose question comes next; as text the path stands with the outcome.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  light(root, null);
  return { covers: false, show: (/** @type {Result | null} */ result) => light(root, result), unmount: () => {} };
}

/**
 * @param {HTMLElement} root
 * @param {Result | null} result
 * @returns {null} nothing belongs in the outcome
 */
function light(root, result) {
  const boxes = all(root, "[data-node]", SVGElement);
  const found = result ? /** @type {Result & StroomdiagramFields} */ (result).pad : [];
  // Without an answer a reader stands at the first box.
  const path = found.length > 0 ? found : [boxes[0]?.dataset.node ?? ""];
  for (const box of boxes) {
    const step = path.indexOf(box.dataset.node ?? "");
    const last = step === path.length - 1 && step >= 0;
    const present = last && !box.classList.contains("box--outcome");
    box.classList.toggle("is-passed", step >= 0 && path.length > 1 && !present);
    box.classList.toggle("is-last", last);
    box.classList.toggle("is-present", present);
    const number = box.querySelector(".box__step");
    if (number) number.textContent = present ? `▶ ${say("diagram-nu")}` : step >= 0 && path.length > 1 ? String(step + 1) : "";
    tell(box, present);
  }
  for (const arrow of all(root, ".arrow", SVGElement)) {
    const step = path.indexOf(arrow.dataset.from ?? "");
    arrow.classList.toggle("is-passed", step >= 0 && path[step + 1] === arrow.dataset.to);
  }
  for (const figure of all(root, ".picture", HTMLElement)) centre(figure);
  return null;
}

/**
 * Says at the link of a box that its question is the next one.
 *
 * @param {SVGElement} box
 * @param {boolean} present
 */
function tell(box, present) {
  const link = box.querySelector(".box__link");
  if (!link) return;
  if (present) link.setAttribute("aria-current", "step");
  else link.removeAttribute("aria-current");
}
