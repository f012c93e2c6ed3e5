/**
 * The search of the site. What is typed stays here: nothing is sent, kept or put in the address.
 *
 * Whom to call stands in the page and shows at once; the index comes when someone goes to the field.
 */
import { all, one } from "../widget/dom.js";
import { Found } from "./found.js";
import { needed } from "./need.js";

const box = one(document, ".md-search", HTMLElement);
const field = one(box, ".md-search__input", HTMLInputElement);
const form = one(box, "form", HTMLFormElement);
const needs = all(box, ".found__need", HTMLElement);
const found = new Found(box);

// The header stays when the theme puts a page of another depth in place.
for (const link of all(box, "a", HTMLAnchorElement)) link.setAttribute("href", link.href);

function typed() {
  for (const need of needs) need.hidden = !needed(field.value, need.dataset.words ?? "");
  void found.show(field.value);
}

field.addEventListener("focus", () => void found.load(), { once: true });
field.addEventListener("input", typed);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  found.focus();
});
// Who leaves the site by "Snel weg" empties the field too, and goes nowhere in it.
let hasLeft = false;
window.addEventListener("werkwijzer:weg", () => (hasLeft = true));
form.addEventListener("reset", () => {
  if (hasLeft) return;
  field.focus();
  // After the form has emptied the field.
  setTimeout(typed);
});
box.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  found.step(step, field);
});
