/** @import { Description, Phone } from "./types.js" */
import { h } from "./dom.js";
import { say } from "../words/say.js";

/** @param {string} number */
function tel(number) {
  return `tel:${number.replaceAll("-", "")}`;
}

/**
 * A text in which exactly these numbers are links that a phone can call.
 *
 * @param {string} text
 * @param {Phone[]} phones
 * @returns {HTMLElement[]}
 */
export function linked(text, phones) {
  let place = -1;
  let first = "";
  for (const { number } of phones) {
    const found = text.indexOf(number);
    // Of two that begin at the same place the longest: one number can be part of another.
    const sooner = place < 0 || found < place || (found === place && number.length > first.length);
    if (found >= 0 && sooner) [place, first] = [found, number];
  }
  if (place < 0) return apart(text);
  const link = h("a", { class: "phone", href: tel(first) }, first);
  return [...apart(text.slice(0, place)), link, ...linked(text.slice(place + first.length), phones)];
}

/**
 * Words beside a number: a label in them may turn the direction of writing, and never that of the number.
 *
 * @param {string} words
 */
function apart(words) {
  return words ? [h("span", { class: "apart" }, words)] : [];
}

/**
 * The numbers that do not stand in a text whose links these are.
 *
 * @param {HTMLElement[]} words as `linked` gives them
 * @param {Phone[]} phones
 */
export function unsaid(words, phones) {
  const said = words.filter((word) => word.matches("a")).map((word) => word.textContent);
  return phones.filter(({ number }) => !said.includes(number));
}

/**
 * The one number to dial first, large enough to touch.
 *
 * @param {Phone} phone
 * @param {string} kind the class
 */
export function callLink({ name, number }, kind) {
  return h("a", { class: kind, href: tel(number) }, say("bel-nummer", { nummer: number }), name ? h("small", {}, ` ${name}`) : null);
}

/**
 * Who can be called, in words: the names and the numbers.
 *
 * @param {Phone[]} phones
 */
export function callWords(phones) {
  if (phones.length === 0) return "";
  return say("bel-wie", { wie: phones.map(({ name, number }) => `${name} ${number}`.trim()).join(", ") });
}

/**
 * Every number that a result gives, with its alerts and its actions.
 *
 * @param {Description} description
 * @param {Phone[]} known every number with its name
 * @returns {Phone[]}
 */
export function phonesOf({ alerts, actions }, known) {
  const given = new Set([
    ...alerts.flatMap(({ phones }) => phones.map(({ number }) => number)),
    ...actions.flatMap(({ entries }) => entries.flatMap(({ phone }) => (phone ? [phone.number] : []))),
  ]);
  return [...given].map((number) => known.find((phone) => phone.number === number) ?? { name: "", number });
}
