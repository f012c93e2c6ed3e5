/** The number of a record in every path of it: names, ids, and what points to those. */
import { all, one } from "./dom.js";
import { canAlert } from "./folds.js";

// Attributes that hold paths, alone or among others.
const PATHS = ["name", "id", "for", "data-question", "data-records", "aria-describedby"];
// The number in the path of a record that is still in its template.
const UNNUMBERED = "__nummer__";

/** @type {WeakMap<HTMLElement, number>} The number that each record has in its paths. */
export const numbers = new WeakMap();

/**
 * @typedef {{ at: number, attribute: string, parts: string[] }} Slot an attribute of a template with a number in
 *   it: of which element, and what stands around the number
 */

/** @type {WeakMap<HTMLTemplateElement, { name: string, slots: Slot[] }>} */
const known = new WeakMap();

/**
 * Makes empty records, numbered; they are not in the list yet.
 *
 * @param {HTMLElement} list
 * @param {number} from the number of the first
 * @param {number} count
 * @returns {HTMLElement[]}
 */
export function makeEmpty(list, from, count) {
  // It stands behind the records: those are not searched for it.
  const template = list.lastElementChild;
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`missing in the page: the template of ${list.dataset.records}`);
  const name = list.dataset.records ?? "";
  const hasLists = template.content.querySelector("template") !== null;
  const slots = hasLists ? [] : slotsOf(template, name);
  return Array.from({ length: count }, (_, place) => {
    const made = document.importNode(template.content, true);
    const record = one(made, "[data-record]", HTMLElement);
    // Nothing is filled in, so that there is nothing that a closed one has to say. As in `closeFolds`.
    const alone = from === 0 && count === 1;
    for (const fold of all(record, "details[data-fold]", HTMLDetailsElement)) fold.open = alone && canAlert(fold);
    const number = from + place;
    if (hasLists) renumber(record, name, String(number));
    else stamp(record, slots, String(number));
    for (const title of all(record, ":scope > legend [data-number]", HTMLElement)) title.textContent = String(number + 1);
    numbers.set(record, number);
    return record;
  });
}

/**
 * Gives a record another number in every path of it, in the templates of lists within it as well.
 *
 * @param {HTMLElement} record
 * @param {string} name the path of the list that it is in
 * @param {string} number
 */
export function renumber(record, name, number) {
  const before = numberIn(name);
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

/**
 * A path stands alone, or behind the prefix of an id; several fields can be named in one attribute.
 *
 * @param {string} name
 */
function numberIn(name) {
  const escaped = name.replaceAll(".", "\\.");
  return new RegExp(`(^|\\s)((?:vraag-)?${escaped}\\.)(?:\\d+|voorlopig\\d+|${UNNUMBERED})(?=\\.)`, "g");
}

/**
 * Where the number stands in a template: looked for once, as there can be hundreds of records to make.
 *
 * @param {HTMLTemplateElement} template
 * @param {string} name
 */
function slotsOf(template, name) {
  const there = known.get(template);
  if (there?.name === name) return there.slots;
  const before = numberIn(name);
  const record = one(template.content, "[data-record]", HTMLElement);
  const slots = all(record, "*", Element).flatMap((element, at) =>
    PATHS.flatMap((attribute) => {
      const parts = element.getAttribute(attribute)?.replace(before, "$1$2\n").split("\n") ?? [];
      return parts.length > 1 ? [{ at, attribute, parts }] : [];
    }),
  );
  known.set(template, { name, slots });
  return slots;
}

/**
 * @param {HTMLElement} record
 * @param {Slot[]} slots
 * @param {string} number
 */
function stamp(record, slots, number) {
  const elements = record.querySelectorAll("*");
  for (const { at, attribute, parts } of slots) elements[at]?.setAttribute(attribute, parts.join(number));
}
