/** @import { Surroundings } from "./parts.js" */
/** @import { Why } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * A reason with its source, and the way back to its question.
 *
 * @param {Why} why
 * @param {Surroundings} around
 */
export function whyRow({ text, source, from, path, to }, around) {
  return h("li", {}, h("bdi", {}, text), sourceOf(source, from, around), wayBack(path, to, around));
}

/**
 * A source in words, leading to the page about it where there is one; null without a source.
 *
 * @param {string} words
 * @param {Why["from"]} from
 * @param {Surroundings} around
 */
export function sourceOf(words, from, { pageOf }) {
  if (!words) return null;
  const page = pageOf(from);
  return h("small", { class: "source" }, page ? h("a", { href: page }, words) : words);
}

/**
 * A button that brings the reader to a question; null where there is no such question.
 *
 * @param {string} path
 * @param {string} to its words
 * @param {Surroundings} around
 * @param {boolean} [short] where what stands above it already says which question
 */
export function wayBack(path, to, { toQuestion }, short = false) {
  const go = path ? toQuestion(path) : null;
  if (!go) return null;
  const name = { type: "button", class: "result__to", "aria-label": short && to };
  const back = h("button", name, short ? say("naar-vraag") : to);
  back.addEventListener("click", go);
  return back;
}

/**
 * A part that a reader unfolds.
 *
 * @param {string} name
 * @param {string} title
 * @param {...(Node | null)} content
 */
export function fold(name, title, ...content) {
  return h("details", { class: `result__part result__${name}` }, h("summary", {}, title), ...content);
}
