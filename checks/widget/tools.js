import { h } from "./dom.js";
import { say } from "../words/say.js";

/**
 * Lets the buttons of a check act: `data-do` names what each does.
 *
 * @param {HTMLElement} root
 * @param {Map<string, () => void>} acts by that name; other names belong to somebody else
 * @param {AbortSignal} signal
 */
export function bindTools(root, acts, signal) {
  const clicked = (/** @type {Event} */ event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-do]") : null;
    if (button instanceof HTMLElement) acts.get(button.dataset.do ?? "")?.();
  };
  root.addEventListener("click", clicked, { signal });
}

/** What a reader can do with an outcome. */
export function resultTools() {
  return h(
    "p",
    { class: "result__tools" },
    h("button", { type: "button", "data-do": "print" }, say("printen")),
    h("button", { type: "button", "data-do": "copy" }, say("kopieren")),
  );
}

/**
 * Says beside those buttons what became of a press, anew each time.
 *
 * @param {HTMLElement} tools
 * @param {string} words empty to say nothing any more
 */
export function sayBeside(tools, words) {
  tools.querySelector(".result__did")?.remove();
  if (words) tools.append(h("span", { class: "result__did" }, words));
}
