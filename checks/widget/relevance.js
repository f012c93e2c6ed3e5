/** @import { Result } from "./types.js" */
/** @import { Places } from "./kinds/kind.js" */
import { say } from "../words/say.js";
import { onPage } from "./answers.js";
import { all, h } from "./dom.js";

/**
 * Lets questions that no longer matter step back, and marks the next one. What was filled in stays,
 * and every question stays usable. A question of a record is as much asked as its record, but for one
 * that does not always apply (`sometimes` in the words): the result names it when it does. One that
 * nobody is asked (`unasked`) counts whenever it is answered.
 *
 * @param {HTMLFormElement} form
 * @param {Result} result
 * @param {Places} places
 */
export function showRelevance(form, result, places) {
  const asked = result.asked.map((path) => onPage(path, places));
  const named = new Set(asked);
  // A group is asked as soon as something in it is.
  const around = new Set(asked.flatMap(above));
  const next = onPage(result.missing[0] ?? "", places);
  for (const question of all(form, "[data-question]", HTMLElement)) {
    const path = question.dataset.question ?? "";
    const ownMatter = question.dataset.sometimes !== undefined;
    const isAsked = named.has(path) || around.has(path) || (!ownMatter && above(path).some((holder) => named.has(holder)));
    const off = !isAsked && question.dataset.unasked === undefined && (ownMatter || question.closest("[data-record]") === null);
    question.classList.toggle("is-off", off);
    question.classList.toggle("is-next", path === next && result.outcome === null);
    note(question, off);
  }
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
 */
function note(question, off) {
  const title = question.querySelector(":scope > .q__title");
  const there = title?.querySelector(".q__off");
  if (!off) there?.remove();
  else if (title && !there) title.append(h("span", { class: "q__off" }, ` ${say("telt-niet-mee")}`));
}

/**
 * Shows every question as it was before there was any outcome.
 *
 * @param {HTMLFormElement} form
 */
export function clearRelevance(form) {
  for (const question of all(form, "[data-question]", HTMLElement)) {
    question.classList.remove("is-off", "is-next");
    note(question, false);
  }
}
