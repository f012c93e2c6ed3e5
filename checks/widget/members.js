/**
 * The members of a JSON object as they stand in its text: also a name that stands there twice, of which
 * `JSON.parse` keeps the last and says nothing.
 *
 * @param {string} text a JSON object; `JSON.parse` has read it
 * @returns {{ name: string, text: string }[]} each with the text of its value
 */
export function members(text) {
  /** @type {{ name: string, text: string }[]} */
  const found = [];
  /** @type {string | null} */
  let name = null;
  let depth = 0;
  let start = 0;
  /** @param {number} end */
  const close = (end) => {
    if (name !== null) found.push({ name, text: text.slice(start, end).trim() });
    name = null;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && name === null) name = String(JSON.parse(text.slice(at, end)));
      at = end - 1;
    } else if (letter === "{" || letter === "[") {
      depth += 1;
    } else if (letter === "}" || letter === "]") {
      depth -= 1;
      if (depth === 0) close(at);
    } else if (depth === 1 && letter === ":") {
      start = at + 1;
    } else if (depth === 1 && letter === ",") {
      close(at);
    }
  }
  return found;
}

/**
 * @param {string} text
 * @param {number} start where its opening quotation mark is
 * @returns {number} behind its closing one
 */
function endOfString(text, start) {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}
