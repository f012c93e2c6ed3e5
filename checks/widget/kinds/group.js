/** @import { At } from "./kind.js" */
import { blankFields, fillFields, readFields } from "./fields.js";

export { blankFields as blank, fillFields as fill };

/**
 * The answers of its fields; undefined while there is none.
 *
 * @param {HTMLElement} question
 * @param {At} at
 */
export function read(question, at) {
  const found = readFields(question, at);
  return Object.keys(found).length > 0 ? found : undefined;
}
