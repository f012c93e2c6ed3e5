/** @import { Code } from "./codes.js" */

/**
 * What the scripts of a page say. The words are data that the page brings: those of its check in
 * `.check__data`, those of every page in `.page__words`. Nothing here knows a language.
 */

const PLACE = /\{([\w-]+)\}/g;
/** @type {WeakMap<Element, Record<string, string>>} What a template says, read once. */
const known = new WeakMap();

/**
 * A sentence with its places filled; what is filled in is left as it is.
 *
 * @param {string} template
 * @param {Record<string, string | number>} places
 */
export function fill(template, places) {
  return template.replace(PLACE, (whole, name) => String(places[name] ?? whole));
}

/**
 * The words by this code, on the page as it is now.
 *
 * @param {Code} code
 * @param {Record<string, string | number>} [places]
 */
export function say(code, places = {}) {
  return fill(words(code), places);
}

/**
 * The same, with elements in its places.
 *
 * @param {Code} code
 * @param {Record<string, Node>} places
 * @returns {(Node | string)[]}
 */
export function sayWith(code, places) {
  const parts = words(code).split(PLACE);
  return parts.map((part, number) => (number % 2 ? (places[part] ?? part) : part)).filter((part) => part !== "");
}

/**
 * The locale of numbers and dates: that of the page's language.
 */
export function locale() {
  return document.documentElement.lang || "nl";
}

/** @param {string} code */
function words(code) {
  // Those of a check stand at its begin: a long form behind it is not searched for them.
  const own = document.querySelector("template.check__data");
  const near = own && read(own)[code];
  if (typeof near === "string") return near;
  for (const template of document.querySelectorAll("template.check__data, template.page__words")) {
    const found = read(template)[code];
    if (found !== undefined) return found;
  }
  console.error(`words: this page has none for ${code}`);
  return "";
}

/** @param {Element} template */
function read(template) {
  const there = known.get(template);
  if (there) return there;
  const text = template instanceof HTMLTemplateElement ? template.content.textContent : null;
  /** @type {{ words?: Record<string, string> }} */
  const data = JSON.parse(text || "{}");
  const found = data.words ?? {};
  known.set(template, found);
  return found;
}
