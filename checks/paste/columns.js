/** Which cell of a line is the label and which the month. Pure. */
/** @import { Line } from "./cells.js" */
import { alike } from "../widget/alike.js";
import { readMonth } from "./month.js";

/**
 * Words in the head of a table, by what stands below them.
 *
 * @typedef {object} Heads
 * @property {string[]} label
 * @property {string[]} month
 * @property {string[]} other
 *
 * @typedef {object} Columns
 * @property {number[]} label the columns of which the head says that a label stands there
 * @property {number[]} month
 * @property {number} count how many there are
 *
 * @typedef {{ labels: string[], months: string[], left: boolean }} Found every cell that can be the label, and the
 *   month; whether the head says that the line holds something else besides
 */

/**
 * The columns, where a line is the head of a table: two cells or more, each of words that belong there and nothing else.
 *
 * @param {string[]} cells
 * @param {Heads} heads
 * @returns {Columns | null}
 */
export function columnsOf(cells, heads) {
  const every = [...heads.label, ...heads.month, ...heads.other];
  /** @type {Columns} */
  const columns = { label: [], month: [], count: cells.length };
  for (const [at, cell] of cells.entries()) {
    if (!cell) continue;
    const words = alike(cell).split(/[^\p{L}]+/u).filter(Boolean);
    if (words.length === 0 || /\d/.test(cell) || !words.every((word) => every.includes(word))) return null;
    // "Begin casus" is about the month.
    if (words.some((word) => heads.month.includes(word))) columns.month.push(at);
    else if (words.some((word) => heads.label.includes(word))) columns.label.push(at);
  }
  return cells.filter(Boolean).length > 1 ? columns : null;
}

/**
 * Whether the month stands in front of the label, where only one cell can be the month.
 *
 * @param {Line} line
 */
export function isTurned({ cells }) {
  const filled = cells.filter(Boolean);
  return filled.length > 1 && filled.filter(readMonth).length === 1 && readMonth(filled[0] ?? "") !== null;
}

/**
 * @param {Line} line
 * @param {Columns | null} columns
 * @param {boolean} turned whether other lines have the month in front
 * @returns {Found}
 */
export function find(line, columns, turned) {
  return columns && covers(columns, line) ? under(columns, line.cells) : bare(line, turned);
}

/**
 * Whether a head says what stands where in a line. Between commas and spaces a label can be in pieces.
 *
 * @param {Columns} columns
 * @param {Line} line
 */
function covers({ count }, { cells, sign }) {
  if (sign === "," || sign === " ") return cells.length === count;
  return cells.slice(count).every((cell) => !cell);
}

/**
 * @param {Columns} columns
 * @param {string[]} cells
 * @returns {Found}
 */
function under(columns, cells) {
  const places = cells.flatMap((cell, at) => (cell ? [at] : []));
  const said = (/** @type {number[]} */ known, /** @type {number[]} */ others) =>
    places.filter((at) => (known.length > 0 ? known.includes(at) : !others.includes(at)));
  const months = said(columns.month, columns.label).filter((at) => readMonth(cells[at] ?? "") !== null);
  const labels = said(columns.label, columns.month.length > 0 ? columns.month : months);
  const texts = (/** @type {number[]} */ found) => found.map((at) => cells[at] ?? "");
  return { labels: texts(labels), months: texts(months), left: places.some((at) => !labels.includes(at) && !months.includes(at)) };
}

/**
 * Without a head: a label has no month in it, or stands in front.
 *
 * @param {Line} line
 * @param {boolean} turned
 * @returns {Found}
 */
function bare({ cells, sign }, turned) {
  const filled = cells.filter(Boolean);
  const months = filled.filter((cell) => readMonth(cell) !== null);
  const others = filled.filter((cell) => readMonth(cell) === null);
  if (filled.length === 2 && months.length === 2 && !turned) {
    return { labels: filled.slice(0, 1), months: filled.slice(1), left: false };
  }
  // A label can have a comma itself.
  return { labels: sign === "," && others.length > 0 ? [others.join(", ")] : others, months, left: false };
}
