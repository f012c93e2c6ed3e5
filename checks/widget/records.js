import { all, h, one } from "./dom.js";

/**
 * Makes the repeating groups of a form work: add, remove, move up and down.
 *
 * @param {HTMLFormElement} form
 * @param {(message: string) => void} changed called after each change, with words to announce
 */
export function bindRecords(form, changed) {
  for (const list of all(form, "[data-records]", HTMLElement)) {
    const add = one(list, '[data-do="add"]', HTMLButtonElement);
    add.addEventListener("click", () => {
      const record = addRecord(list);
      changed(`${titleOf(record)} is toegevoegd.`);
      focusFirst(record);
    });
    list.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const record = button?.closest("[data-record]");
      if (button && record instanceof HTMLElement) act(list, record, button, changed);
    });
    refresh(list);
  }
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} record
 * @param {HTMLButtonElement} button
 * @param {(message: string) => void} changed
 */
function act(list, record, button, changed) {
  const title = titleOf(record);
  if (button.dataset.do === "remove") {
    const next = record.nextElementSibling ?? record.previousElementSibling;
    record.remove();
    refresh(list);
    changed(`${title} is weggehaald.`);
    if (next instanceof HTMLElement) focusFirst(next);
    else one(list, '[data-do="add"]', HTMLButtonElement).focus();
    return;
  }
  const other = button.dataset.do === "up" ? record.previousElementSibling : record.nextElementSibling;
  if (!other) return;
  if (button.dataset.do === "up") other.before(record);
  else other.after(record);
  refresh(list);
  changed(`${title} staat nu op plaats ${recordsOf(list).indexOf(record) + 1}.`);
  if (button.disabled) all(record, ".record__tools button:enabled", HTMLButtonElement)[0]?.focus();
  else button.focus();
}

/** @param {HTMLElement} list */
export function recordsOf(list) {
  return all(list, "[data-record]", HTMLElement);
}

/** @param {HTMLElement} record */
function titleOf(record) {
  return one(record, "legend", HTMLLegendElement).textContent?.trim().replace(/\s+/g, " ") ?? "";
}

/** @param {HTMLElement} record */
function focusFirst(record) {
  all(record, "input, select", HTMLElement)[0]?.focus();
}

/**
 * Adds an empty record to the end of a list.
 *
 * @param {HTMLElement} list
 * @returns {HTMLElement}
 */
export function addRecord(list) {
  const template = one(list, "template", HTMLTemplateElement);
  const made = document.importNode(template.content, true);
  one(list, ".records__list", HTMLElement).append(made);
  refresh(list);
  const records = recordsOf(list);
  return /** @type {HTMLElement} */ (records[records.length - 1]);
}

/**
 * Brings a list back to one empty record.
 *
 * @param {HTMLElement} list
 */
export function clearRecords(list) {
  one(list, ".records__list", HTMLElement).replaceChildren();
  addRecord(list);
}

/**
 * Numbers names, ids and titles by their place, and switches buttons that cannot do anything.
 *
 * @param {HTMLElement} list
 */
function refresh(list) {
  const name = list.dataset.records ?? "";
  const records = recordsOf(list);
  // Everywhere in a value: a field can be described by its help and by its fault.
  const old = new RegExp(`((?:^|[\\s-])${name}\\.)(\\d+|__nummer__)(?=\\.)`, "g");
  // Radio groups lose their choice while two records share a name, so remember and put it back.
  const chosen = all(list, "input:checked", HTMLInputElement);
  records.forEach((record, position) => renumber(record, old, `voorlopig${position}`));
  const interim = new RegExp(`((?:^|[\\s-])${name}\\.)(voorlopig\\d+)(?=\\.)`, "g");
  records.forEach((record, position) => renumber(record, interim, String(position)));
  for (const input of chosen) input.checked = true;
  records.forEach((record, position) => {
    for (const number of all(record, "[data-number]", HTMLElement)) {
      number.textContent = String(position + 1);
    }
    for (const tools of all(record, ".record__tools", HTMLElement)) tools.hidden = false;
    disable(record, "up", position === 0);
    disable(record, "down", position === records.length - 1);
    disable(record, "remove", records.length <= Number(list.dataset.least));
  });
  const add = one(list, '[data-do="add"]', HTMLButtonElement);
  add.hidden = false;
  add.disabled = records.length >= Number(list.dataset.most);
}

/**
 * @param {HTMLElement} record
 * @param {RegExp} pattern
 * @param {string} number
 */
function renumber(record, pattern, number) {
  for (const element of [record, ...all(record, "*", HTMLElement)]) {
    for (const attribute of ["name", "id", "for", "data-question", "aria-describedby"]) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.replace(pattern, `$1${number}`));
    }
  }
}

/**
 * @param {HTMLElement} record
 * @param {string} what
 * @param {boolean} disabled
 */
function disable(record, what, disabled) {
  const button = record.querySelector(`[data-do="${what}"]`);
  if (button instanceof HTMLButtonElement) {
    button.disabled = disabled;
    const title = titleOf(record);
    button.querySelector(".sr-only")?.remove();
    button.append(h("span", { class: "sr-only" }, ` (${title})`));
  }
}
