/** @import { Result, StroomdiagramFields } from "../widget/types.js" */
/** @import { Labels } from "../widget/labels.js" */
import { all, h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * Lights up the reader's path in the drawing, numbered so that it is clear without colour, and
 * gives the same path as text.
 *
 * @param {Result | null} result
 * @param {Labels} labels
 * @param {HTMLElement} root
 * @returns {Node | null}
 */
export function view(result, labels, root) {
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
  if (!result || path.length < 2) return null;
  const steps = path.map((node) => h("li", {}, labels.find(node) ? labels.question(node) : labels.outcome(node)));
  return h("details", { class: "result__part" }, h("summary", {}, say("diagram-weg")), h("ol", {}, ...steps));
}
