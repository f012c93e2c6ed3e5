/** @import { Answers } from "./types.js" */
import { all } from "./dom.js";

/**
 * Reads one question; undefined while it has no answer.
 *
 * @param {HTMLElement} question
 * @returns {unknown}
 */
function read(question) {
  const select = question.querySelector("select");
  if (select) return select.value || undefined;
  const inputs = all(question, "input", HTMLInputElement);
  switch (question.dataset.kind) {
    case "choices": {
      const chosen = inputs.filter((input) => input.checked);
      if (chosen.length === 0) return undefined;
      return chosen.map((input) => input.value).filter((value) => value !== "");
    }
    case "flag":
      return inputs[0]?.checked ? true : undefined;
    case "number": {
      const input = inputs[0];
      if (!input || (input.value === "" && !input.validity.badInput)) return undefined;
      return Number.isNaN(input.valueAsNumber) ? null : input.valueAsNumber;
    }
    case "time":
    case "month":
    case "text":
      return inputs[0]?.value.trim() ? inputs[0].value : undefined;
    default: {
      const chosen = inputs.find((input) => input.checked)?.value;
      if (chosen === "null") return null;
      return chosen !== undefined && /^\d+$/.test(chosen) ? Number(chosen) : chosen;
    }
  }
}

/**
 * Puts a value at a path of keys; a numeric key makes a list.
 *
 * @param {any} target
 * @param {string[]} path
 * @param {unknown} value
 */
function put(target, path, value) {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
  put(target[key], rest, value);
}

/**
 * The questions of a form that hold an answer themselves (no groups of questions).
 *
 * @param {ParentNode} form
 */
export function questionsOf(form) {
  return all(form, "[data-question]", HTMLElement).filter(
    (question) => !question.classList.contains("scores"),
  );
}

/**
 * Says whether a form is as it came with the page.
 *
 * @param {HTMLFormElement} form
 */
export function isUntouched(form) {
  return all(form, "input, select", HTMLElement).every((control) => {
    if (control instanceof HTMLSelectElement) return control.selectedIndex <= 0;
    if (!(control instanceof HTMLInputElement) || control.type === "file") return true;
    return control.checked === control.defaultChecked && control.value === control.defaultValue;
  });
}

/**
 * Says whether nothing has been filled in within a record: what is still at its default counts as
 * nothing.
 *
 * @param {HTMLElement} record
 */
export function isBlank(record) {
  return questionsOf(record).every((question) => {
    const input = question.querySelector("input");
    const value = read(question);
    return value === undefined || (input !== null && input.value === input.defaultValue
      && ["number", "time"].includes(question.dataset.kind ?? ""));
  });
}

/**
 * Reads the whole form. A record in which nothing is filled in is left out; a list of only such
 * records is not answered yet, an empty list is.
 *
 * @param {HTMLFormElement} form
 * @returns {{ answers: Answers, places: Record<string, number[]> }} `places` tells for each list
 *   which record on the page each entry of the answers is
 */
export function readForm(form) {
  /** @type {Answers} */
  const answers = {};
  /** @type {Record<string, number[]>} */
  const places = {};
  for (const question of questionsOf(form)) {
    if (question.closest("[data-record]")) continue;
    const value = read(question);
    if (value !== undefined) put(answers, (question.dataset.question ?? "").split("."), value);
  }
  for (const list of all(form, "[data-records]", HTMLElement)) {
    const name = list.dataset.records ?? "";
    const records = all(list, "[data-record]", HTMLElement);
    /** @type {unknown[]} */
    const found = [];
    places[name] = [];
    records.forEach((record, position) => {
      if (isBlank(record)) return;
      found.push(readRecord(record));
      places[name]?.push(position);
    });
    if (found.length > 0 || records.length === 0) answers[name] = found;
  }
  return { answers, places };
}

/**
 * The path on the page of a path in the answers: those count only the records that hold something.
 *
 * @param {string} path
 * @param {Record<string, number[]>} places
 */
export function onPage(path, places) {
  const [name = "", number, ...rest] = path.split(".");
  const place = places[name]?.[Number(number)];
  return place === undefined ? path : [name, place, ...rest].join(".");
}

/** @param {HTMLElement} record */
function readRecord(record) {
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const question of questionsOf(record)) {
    const answer = read(question);
    const value = answer === undefined ? fallback(question, record) : answer;
    const path = (question.dataset.question ?? "").split(".").slice(2);
    if (value !== undefined) put(found, path, value);
  }
  return found;
}

/**
 * The name of a record that has none yet: its own title ("Zaak 2").
 *
 * @param {HTMLElement} question
 * @param {HTMLElement} record
 */
function fallback(question, record) {
  if (!question.querySelector("[data-fallback]")) return undefined;
  return record.querySelector("legend")?.textContent?.trim().replace(/\s+/g, " ");
}
