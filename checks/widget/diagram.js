import { say } from "../words/say.js";
import { h, one } from "./dom.js";
import { goTo } from "./way.js";

// The theme makes whole addresses of them.
const QUESTION = "#vraag-";
// As in the style: where a picture is no longer beside the questions.
const NARROW = "(max-width: 44.98em)";

/**
 * The diagram of a check, if it has one: two sizes, boxes that lead into their questions, and on a phone a
 * small one that opens and closes.
 *
 * @param {HTMLElement} root of the check
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal the reader has gone elsewhere
 */
export function bindDiagram(root, form, signal) {
  const fold = root.querySelector(".check__picture");
  if (!(fold instanceof HTMLDetailsElement)) return;
  const summary = one(fold, "summary", HTMLElement);
  const figure = one(fold, ".picture", HTMLElement);
  const narrow = window.matchMedia(NARROW);
  const opened = fold.open;
  const close = () => {
    fold.open = false;
    summary.focus();
  };
  const tools = h("p", { class: "picture__tools" }, sizeButton(figure), closeButton(close));
  figure.prepend(tools);
  const settle = () => {
    fold.open = opened && !narrow.matches;
  };
  if (narrow.matches) settle();
  narrow.addEventListener("change", settle, { signal });
  fold.addEventListener("keydown", (event) => escape(event, narrow.matches, close), { signal });
  fold.addEventListener("click", (event) => follow(event, form, narrow.matches ? fold : null), { signal });
  // What is printed does not hang on the screen it was filled in on.
  onPaper(fold, opened, signal);
  signal.addEventListener("abort", () => tools.remove());
}

/**
 * @param {HTMLElement} figure
 */
function sizeButton(figure) {
  const button = h("button", { type: "button", "aria-pressed": "false" }, say("diagram-heel"));
  button.addEventListener("click", () => {
    const whole = figure.classList.toggle("is-whole");
    button.setAttribute("aria-pressed", String(whole));
    if (!whole) centre(figure);
  });
  return button;
}

/** @param {() => void} close */
function closeButton(close) {
  const button = h("button", { type: "button", class: "picture__close" }, say("diagram-sluiten"));
  button.addEventListener("click", close);
  return button;
}

/**
 * @param {KeyboardEvent} event
 * @param {boolean} narrow
 * @param {() => void} close
 */
function escape(event, narrow, close) {
  if (event.key === "Escape" && narrow) close();
}

/**
 * @param {MouseEvent} event
 * @param {HTMLFormElement} form
 * @param {HTMLDetailsElement | null} fold to close behind the reader
 */
function follow(event, form, fold) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.hash.startsWith(QUESTION) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const go = goTo(form, link.hash.slice(QUESTION.length));
  if (!go) return;
  // The theme would make an address of it.
  event.preventDefault();
  event.stopPropagation();
  if (fold) fold.open = false;
  go();
}

/**
 * @param {HTMLDetailsElement} fold
 * @param {boolean} opened as it came with the page
 * @param {AbortSignal} signal
 */
function onPaper(fold, opened, signal) {
  let before = fold.open;
  window.addEventListener(
    "beforeprint",
    () => {
      before = fold.open;
      fold.open = opened || fold.open;
    },
    { signal },
  );
  window.addEventListener("afterprint", () => (fold.open = before), { signal });
}

/**
 * Brings the box where the reader is to the middle of the picture; the page stays where it is.
 *
 * @param {Element} figure
 */
export function centre(figure) {
  const scroller = figure.querySelector(".picture__scroll");
  const box = figure.querySelector(".is-present") ?? figure.querySelector(".box.is-last");
  if (!scroller || !box) return;
  const here = box.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += here.top + here.height / 2 - frame.top - frame.height / 2;
  scroller.scrollLeft += here.left + here.width / 2 - frame.left - frame.width / 2;
}
