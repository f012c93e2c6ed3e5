/** What a page says between its title and a check is one line on a phone with steps: the question is seen at once. */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * @param {HTMLElement} root of the check
 * @param {HTMLElement} bar where the button to it stands
 * @param {AbortSignal} signal
 * @returns {(folded: boolean) => void} folds it, or lets it stand
 */
export function foldIntro(root, bar, signal) {
  const parts = between(root);
  if (parts.length === 0) return () => {};
  const button = h("button", { type: "button", class: "steps__about", "aria-expanded": "false" }, say("over-deze-check"));
  let isOpen = false;
  let isFolded = false;
  const show = () => {
    button.hidden = !isFolded;
    button.setAttribute("aria-expanded", String(isOpen));
    for (const part of parts) {
      part.classList.add("is-intro");
      part.hidden = isFolded && !isOpen;
    }
  };
  button.addEventListener("click", () => {
    isOpen = !isOpen;
    show();
    if (isOpen) window.scrollTo({ top: 0, behavior: "instant" });
  });
  bar.prepend(button);
  signal.addEventListener("abort", () => {
    for (const part of parts) part.hidden = false;
  });
  return (folded) => {
    isFolded = folded;
    show();
  };
}

/**
 * The elements between the title of the page and a check; none where there is another heading between.
 *
 * @param {HTMLElement} root
 */
function between(root) {
  /** @type {HTMLElement[]} */
  const parts = [];
  for (let at = root.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === "h1") return parts;
    if (!(at instanceof HTMLElement) || at.matches("h2, h3, h4, [data-check]") || at.querySelector("[data-check]")) return [];
    parts.unshift(at);
  }
  return [];
}
