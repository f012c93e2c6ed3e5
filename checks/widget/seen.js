/**
 * What a record holds, read again only when something in it has changed: of three hundred records one answer
 * changes one. Looked at are the controls themselves, so that it does not matter who filled them in, or how.
 */
import { all } from "./dom.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {Record<string, unknown> | null} Held what a record holds; null where it is blank */

/** @type {WeakMap<HTMLElement, { controls: Control[], state: (string | boolean)[], held: Held }>} */
const known = new WeakMap();

/**
 * @param {HTMLElement} record
 * @param {() => Held} read
 * @returns {Held}
 */
export function seen(record, read) {
  const before = known.get(record);
  if (before && isSame(before)) return before.held;
  const held = read();
  // A list in it can get more controls, and says where its records stand: that is read each time.
  if (!record.querySelector("[data-records]")) {
    const controls = before?.controls ?? /** @type {Control[]} */ (all(record, "input, select, textarea", HTMLElement));
    known.set(record, { controls, state: [nameOf(controls), ...controls.map(stateOf)], held });
  }
  return held;
}

/** @param {{ controls: Control[], state: (string | boolean)[] }} before */
function isSame({ controls, state }) {
  return state[0] === nameOf(controls) && controls.every((control, place) => stateOf(control) === state[place + 1]);
}

/**
 * A record that gets another number is called otherwise.
 *
 * @param {Control[]} controls
 */
function nameOf([first]) {
  return first?.name ?? "";
}

/** @param {Control} control */
function stateOf(control) {
  return control.type === "radio" || control.type === "checkbox" ? /** @type {HTMLInputElement} */ (control).checked : control.value;
}
