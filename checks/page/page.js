/**
 * What every page does besides the way out, the menu and the search, now and after each instant navigation:
 * buttons that print, tables that scroll, and the checks, whose scripts come when there is one to make live.
 */
import { all } from "../widget/dom.js";
import { say } from "../words/say.js";
import "./terms.js";

/** @type {Promise<{ mountAll: () => void }> | null} */
let checks = null;

function turn() {
  for (const button of all(document, "[data-print]", HTMLElement)) button.hidden = false;
  // After the theme's own turn.
  setTimeout(openScrollingTables);
  if (document.querySelector("[data-check]")) checks ??= import("../widget/main.js");
  // From then on also where there is no check: to let go of those that were.
  checks?.then(({ mountAll }) => mountAll()).catch(giveUp);
}

/**
 * The page says by its style alone that its check does not come; the next page tries again.
 *
 * @param {unknown} error
 */
function giveUp(error) {
  checks = null;
  // Who left in haste has no check any more, and nobody is told of it.
  if (document.querySelector("[data-check]")) console.error("checks:", error);
}

// A button that prints works on every page; without this script it stays hidden.
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-print]")) window.print();
});

/** The theme wraps wide tables to scroll; a keyboard must be able to reach what scrolls. */
function openScrollingTables() {
  for (const wrap of all(document, ".md-typeset__scrollwrap", HTMLElement)) {
    if (wrap.scrollWidth <= wrap.clientWidth) continue;
    wrap.tabIndex = 0;
    wrap.setAttribute("role", "region");
    const head = wrap.querySelector("th")?.textContent?.trim() ?? say("tabel-zonder-kop");
    wrap.setAttribute("aria-label", say("tabel", { kop: head }));
  }
}

/** @typedef {{ subscribe(listener: () => void): unknown }} Stream */

/** The theme says when it has put another page in place; without it there is just this page. */
function followTheme() {
  const { document$: stream } = /** @type {{ document$?: Stream }} */ (/** @type {unknown} */ (window));
  stream?.subscribe(turn);
}

// The theme's script may be late, or never come; a check waits for nobody.
turn();
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", followTheme);
else followTheme();
