/** @import { Description, Result } from "./types.js" */
/** @import { Places } from "./kinds/kind.js" */
import { say } from "../words/say.js";
import { onPage } from "./answers.js";
import { all, h } from "./dom.js";
import { fold, spread } from "./fold.js";
import { inPlace } from "./still.js";

/**
 * Lets questions that no longer matter step back, and marks the next one. What was filled in stays,
 * and every question stays usable. A question of a record is as much asked as its record, but for one
 * that does not always apply (`sometimes` in the words): the result names it when it does. One that
 * nobody asks counts all the same while something in the outcome comes from its answer, and one that nobody
 * is ever asked (`unasked`) whenever it is answered.
 *
 * @param {HTMLFormElement} form
 * @param {Result} result
 * @param {Description} description of it
 * @param {Places} places
 * @returns {HTMLElement | null} the next question; null where there is none
 */
export function showRelevance(form, result, { given }, places) {
  const asked = result.asked.map((path) => onPage(path, places));
  const told = (given?.entries ?? []).flatMap(({ rows }) => rows.map(({ path }) => onPage(path, places)));
  const named = new Set([...asked, ...told]);
  // A group is asked as soon as something in it is.
  const around = new Set([...named].flatMap(above));
  const next = result.outcome === null ? onPage(result.missing[0] ?? "", places) : "";
  /** @type {HTMLElement | null} */
  let coming = null;
  inPlace(form, () => {
    for (const question of all(form, "[data-question]", HTMLElement)) {
      const path = question.dataset.question ?? "";
      const ownMatter = question.dataset.sometimes !== undefined;
      const isAsked = named.has(path) || around.has(path) || (!ownMatter && above(path).some((holder) => named.has(holder)));
      const off = !isAsked && question.dataset.unasked === undefined && (ownMatter || question.closest("[data-record]") === null);
      const isNext = path === next;
      mark(question, off, isNext);
      if (isNext) coming = question;
    }
  });
  return coming;
}

/**
 * The paths of what a path is in: `a` and `a.0` of `a.0.b`.
 *
 * @param {string} path
 */
function above(path) {
  const keys = path.split(".");
  return keys.slice(1).map((_, depth) => keys.slice(0, depth + 1).join("."));
}

/**
 * @param {HTMLElement} question
 * @param {boolean} off
 * @param {boolean} next
 */
function mark(question, off, next) {
  question.classList.toggle("is-off", off);
  question.classList.toggle("is-next", next);
  if (off) fold(question);
  else spread(question);
  const title = question.querySelector(":scope > .q__title");
  note(title, "q__off", "append", off ? ` ${say("telt-niet-mee")}` : "");
  note(title, "q__next", "prepend", next ? `${say("volgende-vraag")} ` : "");
}

/**
 * Puts words at a title, or takes them away.
 *
 * @param {Element | null} title
 * @param {string} name of their class
 * @param {"append" | "prepend"} side behind it, or before it
 * @param {string} words
 */
function note(title, name, side, words) {
  const there = title?.querySelector(`.${name}`);
  if (!words) there?.remove();
  else if (title && !there) title[side](h("span", { class: name }, words));
}

/**
 * Shows every question as it was before there was any outcome.
 *
 * @param {HTMLFormElement} form
 */
export function clearRelevance(form) {
  for (const question of all(form, "[data-question]", HTMLElement)) mark(question, false, false);
}
