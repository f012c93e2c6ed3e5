/**
 * "Snel weg": one press, or Shift three times, and nothing of this site is on the screen any more.
 *
 * One file that imports nothing and asks nothing of the other scripts, so that it also works when
 * they are late, hang or fail. Before it is there the link is a plain link. What it cannot take away
 * (what the browser itself remembers) is told on docs/begin/inwoners.md.
 */

/** Whoever holds something of the reader can listen to this on `window`, and forget it at once. */
const LEAVING = "werkwijzer:weg";
const PRESSES = 3;
const WITHIN = 5000; // milliseconds, from the first press

const found = document.querySelector(".leave__link");
if (!(found instanceof HTMLAnchorElement)) throw new Error("leave: this page has no .leave__link");
const link = found;
const said = document.querySelector(".leave__said");

let gone = false;
let presses = 0;
// A Shift is down, and since then nothing else: no letter, no other key, no mouse.
let alone = false;
let timer = 0;

/** Goes away. The way out comes last and comes always, whatever goes wrong before it. */
function leave() {
  try {
    if (!gone) blank();
  } finally {
    // What is still loading, of this page or an earlier try, is of no use any more; and a browser may
    // leave out a try that is the same as the one under way.
    window.stop();
    // Not a step further but another page in this one's place: there is no way back to the form.
    location.replace(link.href);
  }
}

/** Takes everything of this site off the screen and out of the page. */
function blank() {
  gone = true;
  try {
    window.dispatchEvent(new Event(LEAVING));
    for (const form of document.forms) form.reset();
  } finally {
    document.body.replaceChildren(instead());
    document.title = link.dataset.titel ?? "";
    for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.setAttribute("href", "data:,");
    document.querySelector("h1")?.focus();
    // The theme looks in vain for its parts when their size changes, and would say which they were.
    window.addEventListener("error", (event) => event.preventDefault());
  }
}

/** What is seen until the other site is there, and stays when it does not come. */
function instead() {
  const page = document.createElement("main");
  page.className = "leave__page";
  const title = document.createElement("h1");
  title.tabIndex = -1;
  title.textContent = link.dataset.titel ?? "";
  const wait = document.createElement("p");
  wait.textContent = link.dataset.laden ?? "";
  const again = document.createElement("a");
  again.className = "leave__again";
  again.href = link.href;
  again.textContent = link.dataset.opnieuw ?? "";
  page.append(title, wait, again);
  return page;
}

/** Counts a press of Shift alone. */
function pressed() {
  presses += 1;
  if (presses === PRESSES) {
    forget();
    leave();
    return;
  }
  if (presses === 1) timer = window.setTimeout(forget, WITHIN);
  show(presses === 1 ? link.dataset.nogTwee : link.dataset.nogEen);
}

/** Begins to count anew. */
function forget() {
  alone = false;
  if (presses === 0) return;
  presses = 0;
  window.clearTimeout(timer);
  show();
}

/** @param {string} [words] what a screen reader says; what is seen is how far the link is filled */
function show(words = "") {
  link.dataset.presses = String(presses);
  if (said && !gone) said.textContent = words;
}

// All in the capturing phase: what another script does with an event, or spoils, comes after us.
document.addEventListener(
  "click",
  (event) => {
    const pressedLink = event.target instanceof Element && event.target.closest(".leave__link, .leave__again");
    if (!pressedLink) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  },
  true,
);
window.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Shift") forget();
    // With another key held down it is a combination, such as Alt+Shift for another keyboard.
    else if (!event.repeat) alone = !event.ctrlKey && !event.altKey && !event.metaKey;
  },
  true,
);
window.addEventListener(
  "keyup",
  (event) => {
    // Only when it comes up again is it sure that no capital was meant.
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    pressed();
  },
  true,
);
for (const other of ["pointerdown", "wheel", "blur"]) {
  window.addEventListener(other, forget, { capture: true, passive: true });
}

// Whoever comes back all the same (a page that the browser kept whole, or a step back while the other
// site is still loading) gets the page anew, with nothing filled in.
window.addEventListener("pageshow", (event) => {
  if (gone && event.persisted) location.reload();
});
window.addEventListener(
  "popstate",
  (event) => {
    if (!gone) return;
    event.stopImmediatePropagation();
    location.reload();
  },
  true,
);
