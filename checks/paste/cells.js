/** The lines of a text out of a spreadsheet, and the cells of each. Pure. */
import { readMonth } from "./month.js";

/** @typedef {"\t" | ";" | "," | " "} Sign */

/**
 * @typedef {object} Line
 * @property {number} line its number in what was pasted
 * @property {string} text
 * @property {string[]} cells in the columns where they stand, the empty ones too; none in a line of nothing
 * @property {Sign} sign what stood between them
 */

/**
 * The lines that hold something; one in which a quoted cell goes on over a line end is one line.
 *
 * @param {string} text
 * @returns {Line[]}
 */
export function linesOf(text) {
  const lines = text.split(/\r\n|[\r\n]/);
  /** @type {Line[]} */
  const found = [];
  for (let at = 0; at < lines.length; at += 1) {
    let whole = lines[at] ?? "";
    let end = at;
    while (isOpen(whole) && end + 1 < lines.length) {
      end += 1;
      whole = `${whole} ${lines[end]}`;
    }
    // A quotation mark that is never closed is a letter like any other.
    const closed = !isOpen(whole);
    const said = closed ? whole : (lines[at] ?? "");
    const { cells, sign } = cellsOf(said);
    if (cells.some(Boolean)) found.push({ line: at + 1, text: said, cells, sign });
    if (closed) at = end;
  }
  return found;
}

/** @param {string} text */
function isOpen(text) {
  return /(?:^|[\t;,])\s*"/.test(text) && (text.match(/"/g) ?? []).length % 2 === 1;
}

/**
 * The cells of a line: between tabs, else semicolons, else commas, else two spaces.
 *
 * @param {string} line
 * @returns {{ cells: string[], sign: Sign }}
 */
function cellsOf(line) {
  for (const sign of /** @type {const} */ (["\t", ";", ","])) {
    const cells = split(line, sign);
    if (cells.filter(Boolean).length > 1) return { cells, sign };
  }
  const wide = line.trim().split(/ {2,}/).map(unquoted).filter(Boolean);
  return { cells: wide.length > 1 ? wide : loose(unquoted(line)), sign: " " };
}

/**
 * @param {string} line
 * @param {string} sign
 */
function split(line, sign) {
  /** @type {string[]} */
  const cells = [];
  let cell = "";
  let quoted = false;
  for (const letter of line) {
    if (letter === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (letter === '"' && cell.endsWith('"')) quoted = true;
    else if (letter === sign && !quoted) {
      cells.push(cell);
      cell = "";
      continue;
    }
    cell += letter;
  }
  return [...cells, cell].map(unquoted);
}

/** @param {string} cell */
function unquoted(cell) {
  const plain = cell.trim();
  return (/^".*"$/s.test(plain) ? plain.slice(1, -1).replaceAll('""', '"') : plain).trim().replace(/\s+/g, " ");
}

/**
 * One piece without signs between: a month of one to three words stands at its end, or at its begin.
 *
 * @param {string} text
 */
function loose(text) {
  const words = text.split(" ").filter(Boolean);
  for (const count of [3, 2, 1]) {
    const [rest, end] = [words.slice(0, -count).join(" "), words.slice(-count).join(" ")];
    if (rest && readMonth(end)) return [rest, end];
    const [begin, behind] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    if (behind && readMonth(begin)) return [begin, behind];
  }
  return text ? [text] : [];
}
