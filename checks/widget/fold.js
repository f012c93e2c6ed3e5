/** A question that does not count is one line with a button; what was filled in stays where it is. */
import { say } from "../words/say.js";
import { h } from "./dom.js";

const TITLE = ":scope > .q__title, :scope > .score__title, :scope > .group__title, :scope > .option > span";

/** @type {WeakMap<HTMLElement, HTMLElement>} The line that stands before a question. */
const lines = new WeakMap();
/** @type {WeakSet<HTMLElement>} What a reader has opened: it stays open until it counts again. */
const opened = new WeakSet();

/**
 * Folds a question, but for one that the reader is in or has opened.
 *
 * @param {HTMLElement} question
 */
export function fold(question) {
  if (question.contains(document.activeElement)) opened.add(question);
  if (!lines.has(question)) {
    const line = lineOf(question);
    lines.set(question, line);
    question.before(line);
  }
  show(question, opened.has(question));
}

/**
 * A question counts again.
 *
 * @param {HTMLElement} question
 */
export function spread(question) {
  opened.delete(question);
  lines.get(question)?.remove();
  lines.delete(question);
  question.hidden = false;
}

/**
 * Opens every fold that an element is in.
 *
 * @param {Element} element
 */
export function unfold(element) {
  for (let at = element.closest(".is-off"); at; at = at.parentElement?.closest(".is-off") ?? null) {
    if (!(at instanceof HTMLElement) || !lines.has(at)) continue;
    opened.add(at);
    show(at, true);
  }
}

/**
 * @param {HTMLElement} question
 * @param {boolean} open
 */
function show(question, open) {
  question.hidden = !open;
  const button = lines.get(question)?.querySelector("button");
  if (!button) return;
  button.setAttribute("aria-expanded", String(open));
  const words = say(open ? "dichtvouwen" : "toch-tonen");
  if (button.firstChild?.textContent !== words) button.firstChild?.replaceWith(words);
}

/** @param {HTMLElement} question */
function lineOf(question) {
  const title = [...(question.querySelector(TITLE)?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches(".q__off, .q__next")))
    .map((node) => node.cloneNode(true));
  const name = h("span", { class: "fold__title" }, ...title);
  const button = h(
    "button",
    { type: "button", class: "fold__open", "aria-controls": question.id },
    say("toch-tonen"),
    h("span", { class: "sr-only" }, " (", name.cloneNode(true), ")"),
  );
  button.addEventListener("click", () => {
    if (question.hidden) opened.add(question);
    else opened.delete(question);
    show(question, opened.has(question));
  });
  return h("p", { class: "fold" }, name, " ", h("span", { class: "fold__why" }, say("telt-niet-mee")), " ", button);
}
