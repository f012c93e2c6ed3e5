import { h, one } from "./dom.js";
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
  const button = (/** @type {string} */ act, /** @type {string} */ words) => h("button", { type: "button", "data-do": act }, words);
  return h(
    "p",
    { class: "result__tools" },
    button("print-handout", ""),
    button("print", say("printen")),
    button("print-handover", say("print-warm")),
    button("print-resident", say("print-bewoner")),
    button("copy", say("kopieren")),
    h("small", { class: "result__hint" }, say("print-let-op")),
  );
}

/**
 * Shows the buttons of the papers that this outcome has.
 *
 * @param {HTMLElement} tools
 * @param {import("./types.js").Description} description
 */
export function offerPapers(tools, { handout, handover, resident }) {
  const own = one(tools, '[data-do="print-handout"]', HTMLElement);
  own.hidden = !handout;
  own.textContent = handout?.button ?? "";
  one(tools, '[data-do="print-handover"]', HTMLElement).hidden = !handover;
  one(tools, '[data-do="print-resident"]', HTMLElement).hidden = !resident;
  one(tools, ".result__hint", HTMLElement).hidden = !handover && !resident;
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
