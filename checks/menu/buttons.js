/**
 * The theme opens things with a label of a box that is not shown: no key reaches it, and no one hears
 * what it is or whether it is open. A button takes the place of each; the box stays what opens.
 */
import { all, h, one } from "../widget/dom.js";
import { say } from "../words/say.js";

/** @import { Code } from "../words/codes.js" */

const DONE = "menu__label";

/**
 * Puts a button in the place of a label in the header.
 *
 * @param {string} selector
 * @param {Code} code how it is called
 */
export function dressOpener(selector, code) {
  const label = one(document, selector, HTMLLabelElement);
  const button = inPlaceOf(label, say(code));
  button.dataset.opens = code;
  return button;
}

/** Puts buttons in the menu of the page as it is now, with one above it that closes the menu. */
export function dressMenu() {
  const menu = document.querySelector(".md-sidebar--primary");
  if (!menu) return;
  if (!menu.querySelector(".menu__close")) menu.prepend(closing());
  for (const label of all(menu, `.md-nav__container > label:not(.${DONE})`, HTMLLabelElement)) {
    const title = label.parentElement?.querySelector("a")?.textContent?.trim() ?? "";
    inPlaceOf(label, say("menu-onderdelen", { titel: title }));
  }
  for (const label of all(menu, `label.md-nav__link[for=__toc]:not(.${DONE})`, HTMLLabelElement)) {
    const button = inPlaceOf(label, "");
    button.dataset.opens = "toc";
    button.replaceChildren(say("menu-pagina"), ...[...button.children].slice(1));
    // After the link to the page itself, of which it unfolds the headings.
    label.nextElementSibling?.nextElementSibling?.after(button);
  }
}

function closing() {
  const button = h("button", { type: "button", class: "menu__close" }, say("menu-dicht"));
  button.addEventListener("click", () => one(document, "#__drawer", HTMLInputElement).click());
  return button;
}

/**
 * @param {HTMLLabelElement} label
 * @param {string} name empty: its own words
 */
function inPlaceOf(label, name) {
  const box = label.control;
  if (!(box instanceof HTMLInputElement)) throw new Error(`menu: nothing to open with ${label.htmlFor}`);
  const looks = [...label.children].map((child) => child.cloneNode(true));
  const button = h("button", { type: "button", class: `${label.className} menu__button` }, ...looks);
  if (name) button.setAttribute("aria-label", name);
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  tell();
  box.addEventListener("change", tell);
  button.addEventListener("click", () => box.click());
  label.classList.add(DONE);
  label.after(button);
  return button;
}
