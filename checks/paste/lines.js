/** Lines out of a spreadsheet, each with a label and a month: what they say, and everything that is wrong. Pure. */
/** @import { Heads } from "./columns.js" */
import { alike } from "../widget/alike.js";
import { linesOf } from "./cells.js";
import { columnsOf, find, isTurned } from "./columns.js";
import { readMonth } from "./month.js";

/**
 * @typedef {{ line: number, text: string, label: string, month: string, left: boolean }} Row a line that can be
 *   taken over; `left`: something in it is neither of the two
 * @typedef {"geen-maand" | "geen-label" | "twee-maanden" | "twee-labels" | "te-lang" | "dubbel" | "staat-er" | "na-maand" | "te-veel"} Wrong
 * @typedef {{ line: number, text: string, wrong: Wrong, about: string | number }} Fault `about`: what it is about
 *
 * @typedef {object} Around what the lines come beside
 * @property {string[]} taken labels that are in the list already
 * @property {number} room how many more the list can hold
 * @property {number} longest how many characters a label can have
 * @property {string} until the last month that a case can begin in; empty where that is not known
 * @property {Heads} heads words by which a line is the head of a table
 */

/**
 * @param {string} text
 * @param {Around} around
 * @returns {{ head: string, rows: Row[], faults: Fault[] }} `head`: the line that says what stands below it; empty
 *   where there is none
 */
export function readLines(text, around) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {Fault[]} */
  const faults = [];
  const known = new Map(around.taken.map((label) => [alike(label), 0]));
  const every = linesOf(text);
  const columns = every[0] ? columnsOf(every[0].cells, around.heads) : null;
  const lines = columns ? every.slice(1) : every;
  const turned = lines.some(isTurned);
  for (const each of lines) {
    const { line, text: said } = each;
    const { labels, months, left } = find(each, columns, turned);
    const [label = ""] = labels;
    const month = readMonth(months[0] ?? "");
    const before = known.get(alike(label));
    /** @param {Wrong} wrong @param {string | number} about */
    const refuse = (wrong, about) => faults.push({ line, text: said, wrong, about });
    if (!month) refuse("geen-maand", said.trim());
    else if (months.length > 1) refuse("twee-maanden", quoted(months));
    else if (!label) refuse("geen-label", said.trim());
    else if (labels.length > 1) refuse("twee-labels", quoted(labels));
    else if ([...label].length > around.longest) refuse("te-lang", [...label].length);
    else if (before === 0) refuse("staat-er", label);
    else if (before !== undefined) refuse("dubbel", before);
    else if (around.until && month > around.until) refuse("na-maand", month);
    else if (rows.length >= around.room) refuse("te-veel", around.room);
    else {
      rows.push({ line, text: said, label, month, left });
      known.set(alike(label), line);
    }
  }
  return { head: columns ? (every[0]?.text ?? "") : "", rows, faults };
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

/** @param {string[]} cells */
function quoted(cells) {
  return cells.map((cell) => `“${cell}”`).join(", ");
}
