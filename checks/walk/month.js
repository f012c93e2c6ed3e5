import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * A button that fills in the month of today. The rules have no clock; who fills in has.
 *
 * @param {HTMLElement} root
 * @param {string} name of the question that asks a month
 * @returns {HTMLElement}
 */
export function thisMonth(root, name) {
  const button = h("button", { type: "button", class: "this-month" }, say("deze-maand"));
  const field = root.querySelector(`[data-question="${CSS.escape(name)}"] input`);
  button.addEventListener("click", () => {
    if (!(field instanceof HTMLInputElement)) return;
    const now = new Date();
    field.value = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  field?.after(button);
  return button;
}
