/** @import { At } from "./kind.js" */
import { makeRecords, recordsOf } from "../records.js";
import { blankFields, fillFields, readFields } from "./fields.js";
import { seen } from "../seen.js";

/**
 * The records in which something is filled in. A list of only blank ones is not answered yet; a list
 * from which all were taken away is.
 *
 * @param {HTMLElement} question
 * @param {At} at
 */
export function read(question, at) {
  const records = recordsOf(question);
  /** @type {unknown[]} */
  const found = [];
  /** @type {number[]} */
  const filled = [];
  at.places[at.path] = filled;
  records.forEach((record, position) => {
    const read = seen(record, () =>
      blankFields(record) ? null : readFields(record, { ...at, path: `${at.path}.${found.length}` }),
    );
    if (!read) return;
    found.push(read);
    filled.push(position);
  });
  return found.length > 0 || records.length === 0 ? found : undefined;
}

/**
 * @param {HTMLElement} question
 * @param {Record<string, unknown>[]} value
 */
export function fill(question, value) {
  const records = makeRecords(question, value.length);
  value.forEach((entry, position) => {
    const record = records[position];
    if (record) fillFields(record, entry);
  });
}

/** @param {HTMLElement} question */
export function blank(question) {
  const records = recordsOf(question);
  return records.length > 0 && records.every(blankFields);
}
