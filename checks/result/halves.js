/** @import { Table } from "../widget/types.js" */
import { h } from "../widget/dom.js";

/**
 * Tables in their order; those of half a page follow each other in one element, which has two columns.
 *
 * @param {Table[]} tables
 * @param {(table: Table) => HTMLElement} make
 * @param {string} name of the class of that element
 * @returns {HTMLElement[]}
 */
export function inHalves(tables, make, name) {
  /** @type {HTMLElement[]} */
  const found = [];
  for (const table of tables) {
    const made = make(table);
    const last = found.at(-1);
    if (table.sheet !== "half") found.push(made);
    else if (last?.matches(`.${name}`)) last.append(made);
    else found.push(h("div", { class: name }, made));
  }
  return found;
}
