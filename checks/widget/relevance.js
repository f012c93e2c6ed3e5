/** @import { Result } from "./types.js" */
import { onPage } from "./answers.js";
import { all, h } from "./dom.js";

/**
 * Lets questions that no longer matter step back, and marks the next one. What was filled in stays,
 * and every question stays usable.
 *
 * @param {HTMLFormElement} form
 * @param {Result} result
 * @param {Record<string, number[]>} places which record on the page each one in the answers is
 */
export function showRelevance(form, result, places) {
  const next = onPage(result.missing[0] ?? "", places);
  for (const question of all(form, "[data-question]", HTMLElement)) {
    const path = question.dataset.question ?? "";
    const outside = question.closest("[data-record]") === null;
    const off = outside && !result.asked.includes(path);
    question.classList.toggle("is-off", off);
    question.classList.toggle("is-next", path === next && result.outcome === null);
    note(question, off);
  }
}

/**
 * @param {HTMLElement} question
 * @param {boolean} off
 */
function note(question, off) {
  const title = question.querySelector(".q__title");
  const there = title?.querySelector(".q__off");
  if (!off) there?.remove();
  else if (title && !there) title.append(h("span", { class: "q__off" }, " telt nu niet mee"));
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
