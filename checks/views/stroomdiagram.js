/** @import { Result, StroomdiagramFields } from "../widget/types.js" */
import { all } from "../widget/dom.js";

/**
 * Lights up the reader's path in the drawing, numbered so that it is clear without colour; as text
 * the path stands with the outcome.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  return { covers: false, show: (/** @type {Result | null} */ result) => light(root, result), unmount: () => {} };
}

/**
 * @param {HTMLElement} root
 * @param {Result | null} result
 * @returns {null} nothing belongs in the outcome
 */
function light(root, result) {
  const path = result ? /** @type {Result & StroomdiagramFields} */ (result).pad : [];
  for (const box of all(root, "[data-node]", SVGElement)) {
    const step = path.indexOf(box.dataset.node ?? "");
    box.classList.toggle("is-passed", step >= 0 && path.length > 1);
    const number = box.querySelector(".box__step");
    if (number) number.textContent = step >= 0 && path.length > 1 ? String(step + 1) : "";
  }
  for (const arrow of all(root, ".arrow", SVGElement)) {
    const step = path.indexOf(arrow.dataset.from ?? "");
    arrow.classList.toggle("is-passed", step >= 0 && path[step + 1] === arrow.dataset.to);
  }
  return null;
}
