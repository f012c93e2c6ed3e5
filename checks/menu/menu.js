/**
 * The theme's menu and search for who has no mouse: buttons with a name and a state, nothing behind
 * them that is not in sight, Escape, and the focus back where it was.
 *
 * One start of its own, beside the checks: a check that fails takes no menu with it, nor the reverse.
 */
import { one } from "../widget/dom.js";
import { arrive } from "./arrival.js";
import { dressMenu, dressOpener } from "./buttons.js";
import { openFolds } from "./folds.js";
import { Sheet } from "./sheet.js";

// Where the theme's style shows the menu beside the text, and the search in the header.
const BESIDE = matchMedia("screen and (min-width: 76.25em)");
const IN_HEADER = matchMedia("screen and (min-width: 60em)");
const SKIP = "[data-md-component=skip]";

const field = one(document, ".md-search__input", HTMLInputElement);
const toggleOfSearch = one(document, "#__search", HTMLInputElement);
const menuOpener = dressOpener(".md-header__button[for=__drawer]", "menu");
const searchOpener = dressOpener(".md-header__button[for=__search]", "zoeken");
dressOpener(".md-search__icon[for=__search]", "zoeken-dicht");

new Sheet({
  toggle: one(document, "#__drawer", HTMLInputElement),
  wide: BESIDE,
  panel: () => document.querySelector(".md-sidebar--primary"),
  first: () => document.querySelector(".menu__close"),
  home: () => menuOpener,
  behind: [SKIP, ".md-header", ".md-content", ".md-sidebar--secondary", ".md-tabs", ".md-footer"],
});
new Sheet({
  toggle: toggleOfSearch,
  wide: IN_HEADER,
  panel: () => document.querySelector(".md-search"),
  first: () => field,
  home: () => (IN_HEADER.matches ? field : searchOpener),
  behind: [SKIP, ".md-container", ".md-header__inner > :not(.md-search)"],
});

// In the header the search opens with what is typed, not because Tab came by.
field.addEventListener("input", () => {
  if (field.value && !toggleOfSearch.checked) toggleOfSearch.click();
});

/** @typedef {{ subscribe(listener: () => void): unknown }} Stream */

/** The theme says when it has put another page in place; the first is the one that was opened. */
function followTheme() {
  const { document$: stream } = /** @type {{ document$?: Stream }} */ (/** @type {unknown} */ (window));
  let arrived = false;
  stream?.subscribe(() => {
    dressMenu();
    openFolds();
    if (arrived) arrive();
    arrived = true;
  });
}

dressMenu();
openFolds();
addEventListener("hashchange", openFolds);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", followTheme);
else followTheme();
