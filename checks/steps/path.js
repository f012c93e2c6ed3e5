/** The steps of a form: which there are, which are left, and which comes next. Looks only, changes nothing. */
import { all } from "../widget/dom.js";
import { blankFields, fieldsOf } from "../widget/kinds/fields.js";
import { kindOf } from "../widget/kinds/index.js";
import { recordsOf } from "../widget/records.js";

/**
 * The steps of a form or of what stands in it, in the order of the document: each question; of a group and
 * of a record each of its fields; a whole group or record where the layout says so, or a whole list of more than
 * one; a list itself while it is empty.
 *
 * @param {ParentNode} holder
 * @returns {HTMLElement[]}
 */
export function stepsOf(holder) {
  return fieldsOf(holder).flatMap((question) => {
    if (question.dataset.step === "whole") return [question];
    if (question.dataset.records === undefined) return fieldsOf(question).length > 0 ? stepsOf(question) : [question];
    const records = recordsOf(question);
    if (records.length === 0 || (question.dataset.step === "list" && records.length > 1)) return [question];
    return question.dataset.step === undefined ? records.flatMap(stepsOf) : records;
  });
}

/**
 * The step that an element is in or holds; null for what is in none.
 *
 * @param {HTMLElement[]} steps
 * @param {Element} element
 */
export function stepAt(steps, element) {
  return steps.find((step) => step.contains(element)) ?? steps.find((step) => element.contains(step)) ?? null;
}

/** @param {HTMLElement} step */
export function isBlank(step) {
  return step.dataset.question === undefined ? blankFields(step) : kindOf(step).blank(step);
}

/**
 * Whether a step counts by the last result; before there is one, each does.
 *
 * @param {HTMLElement} step
 */
export function counts(step) {
  return step.closest(".is-off") === null;
}

/**
 * The path of a step on the page.
 *
 * @param {HTMLElement} step
 * @returns {string}
 */
export function pathOf(step) {
  const { question } = step.dataset;
  if (question !== undefined) return question;
  const [field] = fieldsOf(step);
  return field?.dataset.question?.split(".").slice(0, -1).join(".") ?? "";
}

/**
 * Whether one of these paths is that of a step, of what it is in, or of something in it.
 *
 * @param {HTMLElement} step
 * @param {string[]} paths
 */
function isAmong(step, paths) {
  const own = `${pathOf(step)}.`;
  return paths.some((path) => own.startsWith(`${path}.`) || `${path}.`.startsWith(own));
}

/**
 * The step to go on to; null when the outcome comes next. Nobody is sent past what is still left of the
 * record that is being filled in, also when the rules could do without it.
 *
 * @param {HTMLElement[]} steps
 * @param {HTMLElement} now
 * @param {{ missing: string[] | null, decided: boolean, unseen: Set<HTMLElement> }} stand the paths of what is
 *   left, by the last result; null while there is none; what is filled in but still to be shown
 * @returns {HTMLElement | null}
 */
export function nextStep(steps, now, { missing, decided, unseen }) {
  const place = steps.indexOf(now);
  const later = steps.slice(place + 1).filter((step) => counts(step) && (isBlank(step) || unseen.has(step)));
  if (decided && missing?.length === 0) {
    const record = now.parentElement?.closest("[data-record]");
    return (record && later.find((step) => record.contains(step))) ?? null;
  }
  const earlier = steps.slice(0, place).filter((step) => counts(step) && isAmong(step, missing ?? []));
  return later[0] ?? earlier[0] ?? null;
}

/**
 * The step to be sent to where there can be no outcome yet: one that the rules miss, or the first of a form in
 * which nothing is filled in. Null where there is an outcome, or nobody knows.
 *
 * @param {HTMLElement[]} steps
 * @param {{ missing: string[] | null, decided: boolean, empty: boolean }} stand as for `nextStep`; whether
 *   nothing is filled in
 * @returns {HTMLElement | null}
 */
export function neededFirst(steps, { missing, decided, empty }) {
  if (decided) return null;
  return steps.find((step) => counts(step) && (empty || isAmong(step, missing ?? []))) ?? null;
}

/**
 * The questions that are asked and have no answer, though the rules could do without. Of a record, whose fields
 * often stay blank, those that are one choice of a few.
 *
 * @param {HTMLElement[]} steps
 * @param {Set<HTMLElement>} unseen what is filled in but still to be shown
 */
export function stillOpen(steps, unseen) {
  return steps.filter((step) => {
    if (!counts(step) || step.dataset.unasked !== undefined) return false;
    return unseen.has(step) || (isBlank(step) && (optionsOf(step).length > 0 || step.closest("[data-record]") === null));
  });
}

/**
 * The step before this one; null before the first.
 *
 * @param {HTMLElement[]} steps
 * @param {HTMLElement} now
 */
export function stepBefore(steps, now) {
  return steps.slice(0, Math.max(0, steps.indexOf(now))).findLast(counts) ?? null;
}

/**
 * Where a reader begins in a form that holds answers: at the first open question where they came along from
 * elsewhere, and as long as the first of all may raise an alert and has no answer; else behind the last answer.
 *
 * @param {HTMLElement[]} steps
 * @param {boolean} along whether answers came along
 */
export function whereToBegin(steps, along) {
  const [first] = steps;
  const isUnsure = first && isBlank(first) && first.querySelector(".option__alerts") !== null;
  const open = along || isUnsure ? steps.find((step) => counts(step) && isBlank(step)) : null;
  return open ?? whereToGoOn(steps);
}

/**
 * Where a reader goes on in a form: behind what was filled in last.
 *
 * @param {HTMLElement[]} steps
 */
export function whereToGoOn(steps) {
  const last = steps.findLastIndex((step) => !isBlank(step));
  return steps.slice(last + 1).find(counts) ?? steps[last] ?? steps[0] ?? null;
}

/**
 * The radio buttons of a step that is one choice of a few options; empty for any other.
 *
 * @param {HTMLElement} step
 */
export function optionsOf(step) {
  if (step.dataset.question === undefined) return [];
  const fields = all(step, "input, select, textarea", HTMLElement);
  const radios = all(step, "input[type=radio]", HTMLInputElement);
  return radios.length === fields.length ? radios : [];
}
