/** Lays the answers of another check over what stands in a form. */
import { alike } from "../widget/alike.js";
import { settleForm } from "../widget/answers.js";
import { fieldsOf, nameOf } from "../widget/kinds/fields.js";
import { kindOf } from "../widget/kinds/index.js";
import { addRecord, recordsOf, removeRecord } from "../widget/records.js";

/**
 * @typedef {object} Came
 * @property {{ title: string, count: number | null }[]} along what came: a question, or so many records
 * @property {{ title: string, count: number, most: number }[]} left records for which there was no room
 */

/** @typedef {Record<string, unknown>} Entry */

/**
 * Records are added to those that are there, as many as the list can hold; any other answer takes the
 * place of the one that stood there.
 *
 * @param {HTMLFormElement} form
 * @param {Entry} answers right ones, of the check of this form
 * @returns {Came}
 */
export function layOver(form, answers) {
  /** @type {Came} */
  const came = { along: [], left: [] };
  within(form, answers, came);
  settleForm(form);
  return came;
}

/**
 * @param {ParentNode} holder
 * @param {Entry} answers
 * @param {Came} came
 */
function within(holder, answers, came) {
  for (const question of fieldsOf(holder)) {
    const value = answers[nameOf(question)];
    if (value === undefined) continue;
    if (question.dataset.records !== undefined) add(question, /** @type {Entry[]} */ (value), came);
    else if (question.dataset.part !== undefined) within(question, /** @type {Entry} */ (value), came);
    else {
      kindOf(question).fill(question, value);
      came.along.push({ title: titleOf(question), count: null });
    }
  }
}

/**
 * @param {HTMLElement} list
 * @param {Entry[]} entries
 * @param {Came} came
 */
function add(list, entries, came) {
  dropBlankEnd(list);
  const most = Number(list.dataset.most);
  const fitting = entries.slice(0, Math.max(0, most - recordsOf(list).length));
  for (const entry of fitting) {
    const taken = recordsOf(list).flatMap(labelsOf);
    const record = addRecord(list);
    for (const question of fieldsOf(record)) {
      const value = entry[nameOf(question)];
      if (value === undefined) continue;
      const { fill, names } = kindOf(question);
      fill(question, names ? unlike(String(value), taken, Number(question.dataset.most)) : value);
    }
  }
  const title = titleOf(list);
  if (fitting.length > 0) came.along.push({ title, count: fitting.length });
  if (fitting.length < entries.length) came.left.push({ title, count: entries.length - fitting.length, most });
}

/**
 * Takes away the records at the end in which nothing is filled in: what comes takes their place.
 *
 * @param {HTMLElement} list
 */
export function dropBlankEnd(list) {
  for (const record of recordsOf(list).reverse()) {
    if (!fieldsOf(record).every((question) => kindOf(question).blank(question))) return;
    removeRecord(list, record);
  }
}

/**
 * What a record is called now, by its own title where nothing was typed.
 *
 * @param {HTMLElement} record
 */
function labelsOf(record) {
  return fieldsOf(record)
    .filter((question) => kindOf(question).names)
    .map((question) => String(kindOf(question).read(question, { path: "", places: {} })));
}

/**
 * A label that stands there already gets a number behind it.
 *
 * @param {string} label
 * @param {string[]} taken
 * @param {number} most how many characters fit, counted as the rules count them
 */
function unlike(label, taken, most) {
  const known = new Set(taken.map(alike));
  let found = label;
  for (let number = 2; known.has(alike(found)); number += 1) {
    const behind = ` (${number})`;
    found = `${[...label.trim()].slice(0, most - behind.length).join("")}${behind}`;
  }
  return found;
}

/** @param {HTMLElement} question */
function titleOf(question) {
  const title = question.querySelector(":scope > .q__title, :scope > .option > span");
  // The question's own words, not those for oneself or somebody else.
  const own = title?.querySelector(".voice--eigen") ?? title;
  return (question.getAttribute("aria-label") ?? own?.textContent ?? "").trim().replace(/\s+/g, " ");
}
