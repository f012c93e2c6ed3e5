/** @import { Places } from "../widget/kinds/kind.js" */
/** @import { Description, Listed, Phone, Table } from "../widget/types.js" */
import { alertNode, leadLink } from "../widget/alerts.js";
import { callLink, linked } from "../widget/dial.js";
import { h } from "../widget/dom.js";
import { inHalves } from "./halves.js";
import { fold, wayBack, whyRow } from "./rows.js";
import { doubts, weighing } from "./weighing.js";
import { whatIf } from "./whatif.js";
import { say } from "../words/say.js";

/**
 * One part of a result as it stands on the screen: what it is called here, what it is made from, and
 * how. Parts with the same content are the same part.
 *
 * @typedef {{ key: string, content: unknown, make: () => Node }} Part
 *
 * What a part needs beside the description: the numbers to dial in it, and where things stand.
 *
 * @typedef {object} Surroundings
 * @property {Phone[]} phones
 * @property {(path: string) => (() => void) | null} toQuestion brings the reader to a question; null where there is none
 * @property {(source: import("../widget/types.js").Source | null) => string} pageOf the page about a passage; empty where there is none
 * @property {(check: string) => string} checkPage the page of a check; empty where there is none
 * @property {Places} places which record on the page each one in the answers is
 */

/**
 * Everything of a result but its alerts, title and summary.
 *
 * @param {Description} description
 * @param {Surroundings} around
 * @returns {Part[]}
 */
export function parts(description, around) {
  /** @type {Part[]} */
  const found = [];
  /** @template T @param {string} key @param {T | null} content @param {(content: T) => Node} make */
  const add = (key, content, make) => {
    if (content !== null) found.push({ key, content, make: () => make(content) });
  };
  add("near", description.near || null, (words) => h("p", { class: "result__near" }, words));
  add("progress", description.progress || null, (words) => h("p", { class: "result__progress" }, words));
  description.actions.forEach((list, place) => {
    add(`actions-${place}`, list, (content) => actionList(content, around));
  });
  add("door", description.door, (content) => door(content, around));
  add("onward", description.onward, (content) => onward(content, around));
  const sheet = description.tables.filter((table) => table.sheet);
  add("sheet", sheet.length > 0 ? sheet : null, (tables) => onSheet(tables));
  description.tables.forEach((table, place) => {
    if (!table.sheet) add(`table-${place}`, table, (content) => tableNode(content, around));
  });
  add("weighing", description.weighing, (content) => weighing(content, around));
  add("reasons", description.reasons, (content) => reasons(content, around));
  add("doubts", description.doubts, (content) => doubts(content, around));
  add("what-if", description.what_if, whatIf);
  add("own", description.own, (content) => folded("own", content, sentences));
  add("help", description.help || null, (words) => h("p", { class: "result__help" }, words));
  add("receipt", description.receipt || null, (words) => h("p", { class: "result__receipt" }, words));
  return found;
}

/**
 * What is said first: the alerts, the outcome and its summary.
 *
 * @param {Description} description
 * @returns {Part[]}
 */
export function head({ alerts, title, summary }) {
  return [
    ...alerts.map((alert) => ({ key: `alert-${alert.code}`, content: alert, make: () => alertNode(alert) })),
    { key: "title", content: title, make: () => h("h2", { class: "result__title", tabindex: "-1" }, title) },
    { key: "summary", content: summary, make: () => h("p", { class: "result__summary" }, summary) },
  ];
}

/**
 * @param {Description["actions"][number]} list
 * @param {Surroundings} around
 */
function actionList({ title, entries }, { phones }) {
  const rows = entries.map(({ text, by, phone, link }) =>
    h(
      "li",
      {},
      h("span", { class: "action__text" }, ...linked(text, phones)),
      phone ? callLink(phone, "action__phone") : null,
      leadLink(link),
      h("span", { class: "action__who" }, by),
    ),
  );
  return h("div", { class: "result__part result__actions" }, h("h3", {}, title), h("ol", {}, ...rows));
}

/**
 * The way on from "not here".
 *
 * @param {NonNullable<Description["door"]>} card
 * @param {Surroundings} around
 */
function door({ title, entries, note }, { phones }) {
  const rows = entries.flatMap(({ code, title: what, text }) => [
    h("dt", {}, what),
    h("dd", { class: `door__${code}` }, ...linked(text, phones)),
  ]);
  return h(
    "div",
    { class: "result__part result__door" },
    h("h3", {}, title),
    h("dl", {}, ...rows),
    h("p", { class: "door__note" }, note),
  );
}

/**
 * The checks to go on with; a press carries along what fits there.
 *
 * @param {NonNullable<Description["onward"]>} list
 * @param {Surroundings} around
 */
function onward({ title, entries }, { checkPage }) {
  const links = entries.map(({ check, text }) =>
    h("li", {}, h("a", { class: "onward__link", href: checkPage(check), "data-do": "onward", "data-to": check }, text)),
  );
  return h("div", { class: "result__part result__onward" }, h("h3", {}, title), h("ul", {}, ...links));
}

/**
 * What is printed of what the form shows already: to look at, once somebody wants to.
 *
 * @param {Table[]} tables
 */
function onSheet(tables) {
  const nodes = inHalves(tables, tableNode, "sheet__halves");
  return fold("sheet", say("op-papier"), h("div", { class: "sheet" }, ...nodes));
}

/**
 * A table of the check's own, or a list; an entry about a question has the way to it, where that can be shown.
 *
 * @param {Table} table
 * @param {Surroundings} [around]
 */
export function tableNode({ title, columns, rows, entries, back, note }, around) {
  const body = rows
    ? h(
        "div",
        { class: "table-scroll", tabindex: "0", role: "region", "aria-label": title },
        h(
          "table",
          {},
          h("thead", {}, h("tr", {}, ...(columns ?? []).map((column) => h("th", { scope: "col" }, column)))),
          h("tbody", {}, ...rows.map((row) => tableRow(row))),
        ),
      )
    : back && around
      ? leading(entries ?? [], back, around)
      : sentences(entries ?? []);
  return h("div", { class: "result__part result__table" }, h("h3", {}, title), body, note ? h("p", {}, note) : null);
}

/** @param {string[]} row */
function tableRow([first = "", ...rest]) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("bdi", {}, first)),
    ...rest.map((cell) => h("td", {}, h("bdi", {}, cell))),
  );
}

/**
 * @param {string[]} entries
 * @param {NonNullable<Table["back"]>} back
 * @param {Surroundings} around
 */
function leading(entries, back, around) {
  const rows = entries.map((entry, place) => {
    const { path = "", to = "" } = back[place] ?? {};
    return h("li", {}, h("bdi", {}, entry), " ", wayBack(path, to, around, true));
  });
  return h("ul", {}, ...rows);
}

/** @param {string[]} entries */
function sentences(entries) {
  return h("ul", {}, ...entries.map((entry) => h("li", {}, h("bdi", {}, entry))));
}

/**
 * @param {NonNullable<Description["reasons"]>} list
 * @param {Surroundings} around
 */
function reasons({ title, entries }, around) {
  const rows = entries.map((why) => whyRow(why, around));
  return h("div", { class: "result__part result__reasons" }, h("h3", {}, title), h("ul", {}, ...rows));
}

/**
 * @template Entry
 * @param {string} name
 * @param {Listed<Entry>} listed
 * @param {(entries: Entry[]) => Node} make
 */
function folded(name, { title, entries }, make) {
  return fold(name, title, make(entries));
}
