/**
 * The explanation of a term, at the pointer and at the focus: one may go into it with the pointer, it stays for
 * as long as one is there, and Escape closes it (WCAG 1.4.13). Without this script a browser shows it as a title,
 * and the link leads to the list of terms in any case.
 */
import { h } from "../widget/dom.js";

const TERM = "a.begrip";
const GAP = 6; // pixels between a term and its explanation
const LEAVES_WITHIN = 200; // milliseconds: long enough to go from the one to the other

const tip = h("span", { class: "begrip-uitleg", role: "tooltip", id: "__begrip" });
/** @type {HTMLElement | null} The term that is explained now. */
let term = null;
let timer = 0;

/** @param {HTMLElement} found */
function show(found) {
  window.clearTimeout(timer);
  if (found === term) return;
  hide();
  term = found;
  tip.textContent = found.title;
  // Or the browser shows it as well.
  found.dataset.title = found.title;
  found.removeAttribute("title");
  found.setAttribute("aria-describedby", tip.id);
  // Among the text, so that it is in the landmark of what it explains.
  (found.closest("article") ?? document.body).append(tip);
  place(found);
}

/**
 * Puts it below the line where the term begins, or above where there is no room, and within the sides.
 *
 * @param {HTMLElement} found
 */
function place(found) {
  const [line] = found.getClientRects();
  if (!line) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const around = (tip.offsetParent ?? document.body).getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - GAP;
  tip.style.left = `${Math.max(GAP, Math.min(line.left, room)) - around.left}px`;
  const below = line.bottom + GAP;
  const top = below + height > window.innerHeight && line.top > height + GAP ? line.top - height - GAP : below;
  tip.style.top = `${top - around.top}px`;
}

function hide() {
  window.clearTimeout(timer);
  if (!term) return;
  term.title = term.dataset.title ?? "";
  delete term.dataset.title;
  term.removeAttribute("aria-describedby");
  term = null;
  tip.remove();
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function termAt(target) {
  const found = target instanceof Element ? target.closest(TERM) : null;
  return found instanceof HTMLElement ? found : null;
}

document.addEventListener("pointerover", ({ target, pointerType }) => {
  // A finger that touches a link follows it.
  if (pointerType === "touch") return;
  const found = termAt(target);
  if (found) show(found);
  else if (target === tip) window.clearTimeout(timer);
});
document.addEventListener("pointerout", ({ target }) => {
  if (!term || (target !== tip && termAt(target) !== term)) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => term !== document.activeElement && hide(), LEAVES_WITHIN);
});
document.addEventListener("focusin", ({ target }) => {
  const found = termAt(target);
  if (found?.matches(":focus-visible")) show(found);
});
document.addEventListener("focusout", ({ target }) => {
  if (termAt(target) === term) hide();
});
document.addEventListener(
  "keydown",
  (event) => {
    // It may have gone with its page.
    if (event.key !== "Escape" || !tip.isConnected) return;
    // It closes this and nothing else.
    event.stopPropagation();
    hide();
  },
  true,
);
document.addEventListener("click", hide);
