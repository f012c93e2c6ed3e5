import { say } from "../words/say.js";
import { all, h, one } from "./dom.js";
import { dropOrder, followOrder, makeOrder } from "./order.js";
import { makeEmpty, numbers, renumber } from "./numbered.js";
import { reveal } from "./reveal.js";

// What counts as a field to go on with after a record was added or taken away.
const FIELDS = "input, select, textarea";

/**
 * Called before a record goes, with the name of its first field; what it returns is called once it has
 * gone and that was told, with the words, and with what puts a line there: above where the
 * reader goes on.
 *
 * @typedef {(field: string) => (words: string, put: (line: HTMLElement) => void) => void} Removing
 */

/**
 * Makes the repeating groups of a form work, at any depth: add, remove, move up and down.
 *
 * @param {HTMLFormElement} form
 * @param {(message: string) => void} changed called after each change, with words to announce
 * @param {Removing} [removing]
 */
export function bindRecords(form, changed, removing = () => () => {}) {
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const list = button?.closest("[data-records]");
    if (!button || !(list instanceof HTMLElement)) return;
    if (button.dataset.do === "unorder") {
      changed(dropOrder(list));
      addButton(list).focus();
      return;
    }
    if (button.dataset.do === "add") {
      const record = addRecord(list);
      changed(say("toegevoegd", { titel: titleOf(record) }));
      focusFirst(record);
      return;
    }
    const record = button.closest("[data-record]");
    if (!(record instanceof HTMLElement)) return;
    if (button.dataset.do === "remove") remove(list, record, changed, removing);
    else if (button.dataset.do === "up") move(list, record, button, -1, changed);
    else if (button.dataset.do === "down") move(list, record, button, 1, changed);
  });
  for (const list of listsIn(form)) refresh(list);
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} record
 * @param {(message: string) => void} changed
 * @param {Removing} removing
 */
function remove(list, record, changed, removing) {
  const records = recordsOf(list);
  const position = records.indexOf(record);
  const beside = records[position + 1] ?? records[position - 1];
  const words = say("weggehaald", { titel: titleOf(record) });
  const gone = removing(all(record, FIELDS, HTMLElement)[0]?.getAttribute("name") ?? "");
  removeRecord(list, record);
  followOrder(list);
  changed(words);
  if (beside) focusFirst(beside);
  else {
    reveal(list);
    addButton(list).focus();
  }
  gone(words, (line) => {
    if (beside) beside.before(line);
    else place(list).append(line);
    line.scrollIntoView({ block: "nearest" });
  });
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} record
 * @param {HTMLButtonElement} button
 * @param {-1 | 1} step
 * @param {(message: string) => void} changed
 */
function move(list, record, button, step, changed) {
  const records = recordsOf(list);
  const other = records[records.indexOf(record) + step];
  if (!other) return;
  const title = titleOf(record);
  if (step < 0) other.before(record);
  else other.after(record);
  refresh(list);
  const moved = recordsOf(list);
  const words = say("verplaatst", { titel: title, plaats: moved.indexOf(record) + 1 });
  changed([words, makeOrder(list, moved)].filter(Boolean).join(" "));
  if (button.disabled) all(record, ":scope > .record__tools button:enabled", HTMLButtonElement)[0]?.focus();
  else button.focus();
}

/** @param {ParentNode} holder */
function listsIn(holder) {
  return all(holder, "[data-records]", HTMLElement);
}

/** @param {HTMLElement} list */
function place(list) {
  return childOf(list, ".records__list");
}

/**
 * A part of a list itself: what is in its records is not searched for it.
 *
 * @param {HTMLElement} list
 * @param {string} selector
 * @returns {HTMLElement}
 */
function childOf(list, selector) {
  const found = [...list.children].find((child) => child.matches(selector));
  if (!(found instanceof HTMLElement)) throw new Error(`missing in the page: ${selector}`);
  return found;
}

/** @param {HTMLElement} list */
function addButton(list) {
  return one(childOf(list, ".records__tools"), '[data-do="add"]', HTMLButtonElement);
}

/** @param {HTMLElement} list */
export function recordsOf(list) {
  return /** @type {HTMLElement[]} */ ([...place(list).children].filter((child) => child.hasAttribute("data-record")));
}

/** @param {HTMLElement} record */
function titleOf(record) {
  return one(record, ":scope > legend", HTMLLegendElement).textContent?.trim().replace(/\s+/g, " ") ?? "";
}

/** @param {HTMLElement} record */
function focusFirst(record) {
  reveal(record);
  all(record, FIELDS, HTMLElement)[0]?.focus();
}

/**
 * Takes a record out of its list; those behind it move up.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement} record
 */
export function removeRecord(list, record) {
  record.remove();
  refresh(list);
}

/**
 * Adds empty records to the end of a list.
 *
 * @param {HTMLElement} list
 * @param {number} count
 * @returns {HTMLElement[]}
 */
export function addRecords(list, count) {
  const there = recordsOf(list).length;
  const made = makeEmpty(list, there, count);
  place(list).append(...made);
  settle(list, made);
  return made;
}

/**
 * Adds an empty record to the end of a list.
 *
 * @param {HTMLElement} list
 * @returns {HTMLElement}
 */
export function addRecord(list) {
  return /** @type {HTMLElement} */ (addRecords(list, 1)[0]);
}

/**
 * Puts so many empty records in the place of what was there.
 *
 * @param {HTMLElement} list
 * @param {number} count
 * @returns {HTMLElement[]}
 */
export function makeRecords(list, count) {
  const made = makeEmpty(list, 0, count);
  place(list).replaceChildren(...made);
  settle(list, made);
  return made;
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement[]} made
 */
function settle(list, made) {
  refresh(list);
  for (const inner of made.flatMap(listsIn)) refresh(inner);
}

/**
 * Brings every list of a form back to one empty record.
 *
 * @param {HTMLFormElement} form
 */
export function clearRecords(form) {
  for (const list of listsIn(form)) {
    // A list in a record goes with that record.
    if (!list.parentElement?.closest("[data-record]")) makeRecords(list, 1);
  }
}

/** @type {WeakMap<HTMLElement, string>} How the buttons of a record stand. */
const tools = new WeakMap();

/**
 * Numbers names, ids and titles by their place, and switches buttons that cannot do anything. What stands
 * where it stood stays as it is.
 *
 * @param {HTMLElement} list
 */
function refresh(list) {
  const name = list.dataset.records ?? "";
  const records = recordsOf(list);
  const moved = records.flatMap((record, position) => (numbers.get(record) === position ? [] : [{ record, position }]));
  // Radio groups lose their choice while two records share a name, so remember and put it back.
  const chosen = moved.flatMap(({ record }) => all(record, "input:checked", HTMLInputElement));
  for (const { record, position } of moved) renumber(record, name, `voorlopig${position}`);
  for (const { record, position } of moved) renumber(record, name, String(position));
  for (const input of chosen) input.checked = true;
  for (const { record, position } of moved) {
    numbers.set(record, position);
    for (const number of all(record, ":scope > legend [data-number]", HTMLElement)) number.textContent = String(position + 1);
    tools.delete(record);
  }
  const least = Number(list.dataset.least);
  records.forEach((record, position) => {
    const state = { up: position === 0, down: position === records.length - 1, remove: records.length <= least };
    const said = JSON.stringify([position, state]);
    if (tools.get(record) === said) return;
    tools.set(record, said);
    for (const row of all(record, ":scope > .record__tools", HTMLElement)) row.hidden = false;
    for (const [what, disabled] of Object.entries(state)) disable(record, what, disabled);
  });
  const add = addButton(list);
  add.hidden = false;
  add.disabled = records.length >= Number(list.dataset.most);
}

/**
 * @param {HTMLElement} record
 * @param {string} what
 * @param {boolean} disabled
 */
function disable(record, what, disabled) {
  const button = record.querySelector(`:scope > .record__tools [data-do="${what}"]`);
  if (button instanceof HTMLButtonElement) {
    button.disabled = disabled;
    const title = titleOf(record);
    button.querySelector(".sr-only")?.remove();
    button.append(h("span", { class: "sr-only" }, ` (${title})`));
  }
}
