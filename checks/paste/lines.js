/** Lines out of a spreadsheet, each with a label and a month: what they say, and everything that is wrong. Pure. */
import { readMonth } from "./month.js";

/**
 * @typedef {{ line: number, text: string, label: string, month: string }} Row a line that can be taken over
 * @typedef {"geen-maand" | "geen-label" | "te-lang" | "dubbel" | "staat-er" | "na-maand" | "te-veel"} Wrong
 * @typedef {{ line: number, text: string, wrong: Wrong, about: string | number }} Fault `about`: what it is about
 *
 * @typedef {object} Around what the lines come beside
 * @property {string[]} taken labels that are in the list already
 * @property {number} room how many more the list can hold
 * @property {number} longest how many characters a label can have
 * @property {string} until the last month that a case can begin in; empty where that is not known
 * @property {string[]} heads words by which a line is the head of a table
 */

/**
 * @param {string} text
 * @param {Around} around
 * @returns {{ rows: Row[], faults: Fault[] }}
 */
export function readLines(text, around) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {Fault[]} */
  const faults = [];
  const known = new Map(around.taken.map((label) => [alike(label), 0]));
  let first = true;
  for (const { line, text: said } of linesIn(text)) {
    const cells = cellsOf(said);
    if (cells.length === 0) continue;
    if (first && isHead(cells, around.heads)) {
      first = false;
      continue;
    }
    first = false;
    const { label, month } = taken(cells);
    const before = known.get(alike(label));
    /** @param {Wrong} wrong @param {string | number} about */
    const refuse = (wrong, about) => faults.push({ line, text: said, wrong, about });
    if (!month) refuse("geen-maand", said.trim());
    else if (!label) refuse("geen-label", said.trim());
    else if ([...label].length > around.longest) refuse("te-lang", [...label].length);
    else if (before === 0) refuse("staat-er", label);
    else if (before !== undefined) refuse("dubbel", before);
    else if (around.until && month > around.until) refuse("na-maand", month);
    else if (rows.length >= around.room) refuse("te-veel", around.room);
    else {
      rows.push({ line, text: said, label, month });
      known.set(alike(label), line);
    }
  }
  return { rows, faults };
}

/**
 * The labels that look like somebody's name: two words or more with a capital, no digit, and none of the words
 * that labels begin with.
 *
 * @param {Row[]} rows
 * @param {string[]} plain words that a label may begin with
 * @returns {Row[]}
 */
export function likeNames(rows, plain) {
  const name = /^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?: (?:\p{Ll}{1,4}|\p{Lu}[\p{L}’'-]+|\p{Lu}\.))* \p{Lu}[\p{L}’'-]+$/u;
  return rows.filter(({ label }) => name.test(label) && !plain.includes(alike(label.split(" ")[0] ?? "")));
}

/**
 * The lines with their numbers; one in which a quoted cell goes on over a line end is one line.
 *
 * @param {string} text
 */
function linesIn(text) {
  const lines = text.split(/\r\n|[\r\n]/);
  /** @type {{ line: number, text: string }[]} */
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
    found.push({ line: at + 1, text: closed ? whole : (lines[at] ?? "") });
    if (closed) at = end;
  }
  return found;
}

/** @param {string} text */
function isOpen(text) {
  return /(?:^|[\t;,])\s*"/.test(text) && (text.match(/"/g) ?? []).length % 2 === 1;
}

/**
 * The cells of a line that hold something: between tabs, else semicolons, else commas, else two spaces.
 *
 * @param {string} line
 * @returns {string[]}
 */
function cellsOf(line) {
  for (const sign of ["\t", ";", ","]) {
    const cells = split(line, sign);
    if (cells.length > 1) return sign === "," ? joined(cells) : cells;
  }
  const wide = line.trim().split(/ {2,}/).map(unquoted).filter(Boolean);
  return wide.length > 1 ? wide : loose(unquoted(line));
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
  return [...cells, cell].map(unquoted).filter(Boolean);
}

/** @param {string} cell */
function unquoted(cell) {
  const plain = cell.trim();
  return (/^".*"$/s.test(plain) ? plain.slice(1, -1).replaceAll('""', '"') : plain).trim().replace(/\s+/g, " ");
}

/**
 * Between commas a label can have a comma itself: all that is no month is the label.
 *
 * @param {string[]} cells
 */
function joined(cells) {
  const month = cells.find(readMonth);
  const label = cells.filter((cell) => cell !== month).join(", ");
  return month ? [label, month].filter(Boolean) : cells;
}

/**
 * One piece without signs between: a month of one to three words stands at its end, or at its begin.
 *
 * @param {string} text
 */
function loose(text) {
  const words = text.split(" ").filter(Boolean);
  for (const count of [3, 2, 1]) {
    const [end, rest] = [words.slice(-count).join(" "), words.slice(0, -count).join(" ")];
    if (rest && readMonth(end)) return [rest, end];
    const [begin, behind] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    if (behind && readMonth(begin)) return [behind, begin];
  }
  return text ? [text] : [];
}

/** @param {string[]} cells */
function taken(cells) {
  const at = cells.findIndex((cell) => readMonth(cell) !== null);
  const month = at < 0 ? null : readMonth(cells[at] ?? "");
  const label = cells.find((_, place) => place !== at) ?? "";
  return { label, month };
}

/**
 * @param {string[]} cells
 * @param {string[]} heads
 */
function isHead(cells, heads) {
  const isWord = (/** @type {string} */ cell) => heads.some((head) => alike(cell).split(/[^\p{L}]+/u).includes(head));
  return cells.every((cell) => readMonth(cell) === null && !/\d/.test(cell)) && cells.some(isWord);
}

/** @param {string} label */
function alike(label) {
  return label.trim().toLowerCase();
}
