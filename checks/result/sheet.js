/** @import { Description, Sheet } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { barred } from "./bars.js";

/**
 * A paper beside the team's own, for somebody else than the team: parts to read, and lines to write on.
 *
 * @param {Sheet} sheet
 * @param {Description} description of the outcome that it is about
 * @param {string} date as the reader writes it
 * @param {Node | null} drawn what the check draws on it
 */
export function sheet({ title, about, parts, note }, { check, paper: words }, date, drawn) {
  return h(
    "div",
    { class: "paper paper--sheet" },
    h("p", { class: "paper__head" }, h("b", {}, check), h("span", {}, `${words.date} ${date}`)),
    h("h2", {}, title),
    h("p", {}, about),
    drawn,
    ...parts.map(part),
    h("div", { class: "paper__foot" }, h("p", {}, note)),
  );
}

/** @param {Sheet["parts"][number]} part */
function part({ code, title, text, entries, columns, rows, bars, ticks, lines, close }) {
  return h(
    "section",
    { class: `paper__part${code ? ` paper__part--${code}` : ""}` },
    h("h3", {}, title),
    ...text.map((words) => h("p", {}, h("bdi", {}, words))),
    entries.length > 0 ? h("ul", {}, ...entries.map((words) => h("li", {}, h("bdi", {}, words)))) : null,
    bars ? barred({ columns, rows, bars }) : rows.length > 0 ? table(columns, rows) : null,
    ...ticks.map((words) => h("p", { class: "paper__tick" }, h("span", { class: "paper__box" }), words)),
    ...lines.flatMap(line),
    ...close.map((words) => h("p", { class: "paper__close" }, words)),
  );
}

/**
 * @param {string[]} columns
 * @param {string[][]} rows
 */
function table(columns, rows) {
  return h(
    "table",
    {},
    columns.length > 0 ? h("thead", {}, h("tr", {}, ...columns.map((words) => h("th", { scope: "col" }, words)))) : null,
    h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, h("bdi", {}, cell)))))),
  );
}

/**
 * A line to write on, after its words.
 *
 * @param {string} words empty for a line alone
 */
export function line(words) {
  return [h("p", { class: "paper__line" }, words)];
}
