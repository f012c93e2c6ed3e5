/**
 * Answers with another one at a path that they have; these stay as they are.
 *
 * @template {Record<string, any> | any[]} Answers
 * @param {Answers} answers
 * @param {string} path names and numbers of records, joined with dots
 * @param {unknown} value
 * @returns {Answers}
 */
export function put(answers, path, value) {
  const [name = "", ...rest] = path.split(".");
  /** @type {any} */
  const copy = Array.isArray(answers) ? [...answers] : { ...answers };
  copy[name] = rest.length > 0 ? put(copy[name], rest.join("."), value) : value;
  return copy;
}
