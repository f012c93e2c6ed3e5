import { all } from "./dom.js";
import { recordsOf } from "./records.js";

const ROWS = ":scope > :not(.scores), :scope > .scores > *";

/**
 * Gives every part of a record its row and its record a column, for a style that lays a list out as a
 * matrix: what stands at the same place in each record stands beside it. The document stays as it is.
 *
 * @param {HTMLFormElement} form
 */
export function layMatrix(form) {
  for (const list of all(form, "[data-records]:has(> .records__list > [data-record] > .scores)", HTMLElement)) {
    const records = recordsOf(list);
    list.dataset.columns = String(records.length);
    list.style.setProperty("--columns", String(records.length));
    records.forEach((record, column) => {
      record.style.setProperty("--column", String(column + 1));
      all(record, ROWS, HTMLElement).forEach((part, row) => part.style.setProperty("--row", String(row + 1)));
    });
  }
}
