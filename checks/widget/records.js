import { say } from "../words/say.js";
import { all, h, one } from "./dom.js";
import { closeFolds } from "./folds.js";
import { dropOrder, followOrder, makeOrder } from "./order.js";
import { reveal } from "./reveal.js";

// What counts as a field to go on with after a record was added or taken away.
const FIELDS = "input, select, textarea";
// Attributes that hold paths, alone or among others.
const PATHS = ["name", "id", "for", "data-question", "data-records", "aria-describedby"];
// The number in the path of a record that is still in its template.
const UNNUMBERED = "__nummer__";

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
  return one(list, ":scope > .records__list", HTMLElement);
}

/** @param {HTMLElement} list */
function addButton(list) {
  return one(list, ':scope > .records__tools [data-do="add"]', HTMLButtonElement);
}

/** @param {HTMLElement} list */
export function recordsOf(list) {
  return all(place(list), ":scope > [data-record]", HTMLElement);
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
 * Makes an empty record; it is not in the list yet, nor does it have a number.
 *
 * @param {HTMLElement} list
 * @returns {Node}
 */
function emptyRecord(list) {
  const made = document.importNode(one(list, ":scope > template", HTMLTemplateElement).content, true);
  closeFolds(made);
  return made;
}

/**
 * Adds an empty record to the end of a list.
 *
 * @param {HTMLElement} list
 * @returns {HTMLElement}
 */
export function addRecord(list) {
  place(list).append(emptyRecord(list));
  refresh(list);
  const record = /** @type {HTMLElement} */ (recordsOf(list).at(-1));
  for (const inner of listsIn(record)) refresh(inner);
  return record;
}

/**
 * Puts so many empty records in the place of what was there.
 *
 * @param {HTMLElement} list
 * @param {number} count
 * @returns {HTMLElement[]}
 */
export function makeRecords(list, count) {
  place(list).replaceChildren(...Array.from({ length: count }, () => emptyRecord(list)));
  refresh(list);
  const records = recordsOf(list);
  for (const inner of records.flatMap(listsIn)) refresh(inner);
  return records;
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

/**
 * Numbers names, ids and titles by their place, and switches buttons that cannot do anything.
 *
 * @param {HTMLElement} list
 */
function refresh(list) {
  const name = list.dataset.records ?? "";
  const records = recordsOf(list);
  // Radio groups lose their choice while two records share a name, so remember and put it back.
  const chosen = all(list, "input:checked", HTMLInputElement);
  records.forEach((record, position) => renumber(record, name, `voorlopig${position}`));
  records.forEach((record, position) => renumber(record, name, String(position)));
  for (const input of chosen) input.checked = true;
  records.forEach((record, position) => {
    for (const number of all(record, ":scope > legend [data-number]", HTMLElement)) {
      number.textContent = String(position + 1);
    }
    for (const tools of all(record, ":scope > .record__tools", HTMLElement)) tools.hidden = false;
    disable(record, "up", position === 0);
    disable(record, "down", position === records.length - 1);
    disable(record, "remove", records.length <= Number(list.dataset.least));
  });
  const add = addButton(list);
  add.hidden = false;
  add.disabled = records.length >= Number(list.dataset.most);
}

/**
 * Gives a record another number in every path of it, in the templates of lists within it as well.
 *
 * @param {HTMLElement} record
 * @param {string} name the path of the list that it is in
 * @param {string} number
 */
function renumber(record, name, number) {
  // A path stands alone, or behind the prefix of an id; several fields can be named in one attribute.
  const before = new RegExp(`(^|\\s)((?:vraag-)?${escaped(name)}\\.)(?:\\d+|voorlopig\\d+|${UNNUMBERED})(?=\\.)`, "g");
  /** @param {ParentNode} holder */
  const within = (holder) => {
    for (const element of all(holder, "*", HTMLElement)) {
      for (const attribute of PATHS) {
        const value = element.getAttribute(attribute);
        if (value?.includes(name)) element.setAttribute(attribute, value.replace(before, `$1$2${number}`));
      }
      if (element instanceof HTMLTemplateElement) within(element.content);
    }
  };
  within(record);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(".", "\\.");
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
