/** @import { Description, Result } from "./types.js" */
/** @import { Places } from "./kinds/kind.js" */
import { say } from "../words/say.js";
import { onPage } from "./answers.js";
import { all, h } from "./dom.js";
import { fold, spread } from "./fold.js";
import { whenOpen } from "./folds.js";
import { recordsOf } from "./records.js";
import { inPlace } from "./still.js";

/** @typedef {{ named: Set<string>, around: Set<string>, next: string }} Standing what counts, by path, and what comes next */

/** @type {WeakMap<HTMLElement, string>} What was named of a record last: one of which nothing changed is not walked through. */
const known = new WeakMap();
/** @type {WeakMap<HTMLElement, string>} How a question is marked. */
const marks = new WeakMap();
const RECORD = /^.*?\.\d+(?=\.)/;

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
  const standing = { named, around, next };
  inPlace(form, () => {
    const questions = outside(form);
    for (const question of questions) stand(question, standing);
    for (const list of questions.filter(({ dataset }) => dataset.records !== undefined)) showRecords(list, standing);
  });
  const coming = next ? form.querySelector(`[data-question="${CSS.escape(next)}"]`) : null;
  return coming instanceof HTMLElement ? coming : null;
}

/**
 * The questions of a form that stand in no record, those within others too.
 *
 * @param {HTMLFormElement} form
 */
function outside(form) {
  /** @type {HTMLElement[]} */
  const found = [];
  /** @param {Element} within */
  const collect = (within) => {
    for (const child of within.children) {
      if (child.hasAttribute("data-record")) continue;
      if (child instanceof HTMLElement && child.dataset.question !== undefined) found.push(child);
      collect(child);
    }
  };
  collect(form);
  return found;
}

/**
 * @param {HTMLElement} list
 * @param {Standing} standing
 */
function showRecords(list, standing) {
  const path = list.dataset.records ?? "";
  /** @type {Map<string, string[]>} What is named of each record, without the record. */
  const within = new Map();
  for (const name of standing.named) {
    const record = RECORD.exec(name)?.[0];
    if (record) within.set(record, [...(within.get(record) ?? []), name.slice(record.length)]);
  }
  recordsOf(list).forEach((record, position) => {
    const own = `${path}.${position}`;
    const whole = standing.named.has(path) || above(`${path}.x`).some((holder) => standing.named.has(holder));
    const next = standing.next.startsWith(`${own}.`) ? standing.next.slice(own.length) : "";
    // A list in it can have got another record, of which nothing is named.
    const deeper = record.querySelector("[data-records]") ? all(record, "[data-record]", HTMLElement).length : 0;
    const told = JSON.stringify([whole || standing.named.has(own), next, deeper, within.get(own) ?? []]);
    if (known.get(record) === told) return;
    known.set(record, told);
    // What is folded away stands as it should when it is opened.
    const closed = new Set();
    for (const question of all(record, "[data-question]", HTMLElement)) {
      const place = question.closest("details[data-fold]:not([open])");
      if (place) closed.add(place);
      else stand(question, standing);
    }
    for (const place of closed) {
      whenOpen(place, () => all(place, "[data-question]", HTMLElement).forEach((question) => stand(question, standing)));
    }
  });
}

/**
 * @param {HTMLElement} question
 * @param {Standing} standing
 */
function stand(question, { named, around, next }) {
  const path = question.dataset.question ?? "";
  const ownMatter = question.dataset.sometimes !== undefined;
  const isAsked = named.has(path) || around.has(path) || (!ownMatter && above(path).some((holder) => named.has(holder)));
  const off = !isAsked && question.dataset.unasked === undefined && (ownMatter || question.closest("[data-record]") === null);
  mark(question, off, path === next);
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
  const state = `${off},${next}`;
  // A question that comes with the page, or in a new record, counts and is not the next one.
  if ((marks.get(question) ?? "false,false") === state && !off) return;
  marks.set(question, state);
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
  for (const record of all(form, "[data-record]", HTMLElement)) known.delete(record);
}
