/** @import { Description, Link, Phone, Table } from "../widget/types.js" */
import { callWords } from "../widget/dial.js";
import { h } from "../widget/dom.js";
import { reason } from "./text.js";

/**
 * A result for a mail or a word processor: headings, lists and tables, no classes.
 *
 * @param {Description} description
 * @param {string} date as the reader writes it
 */
export function asElement(description, date) {
  const { alarm, actions, door, tables, weighing, reasons, doubts, own, given, uncounted, sources } = description;
  return h(
    "div",
    {},
    h("h1", {}, description.check),
    h("p", {}, date),
    description.note ? h("p", {}, description.note) : null,
    ...description.alerts.map(({ text, phones, link }) => h("p", {}, h("b", {}, `${alarm} ${text}`), ...call(phones), ...lead(link))),
    h("h2", {}, description.title),
    h("p", {}, description.summary),
    description.near ? h("p", {}, description.near) : null,
    ...actions.flatMap(({ title, entries }) => [
      h("h3", {}, title),
      h(
        "ol",
        {},
        ...entries.map(({ text, by, phone, link }) =>
          h("li", {}, `${text} ${by}`, ...call(phone ? [phone] : []), ...lead(link)),
        ),
      ),
    ]),
    ...(door
      ? [
          h("h3", {}, door.title),
          h("dl", {}, ...door.entries.flatMap(({ title, text }) => [h("dt", {}, h("b", {}, title)), h("dd", {}, text)])),
          h("p", {}, door.note),
        ]
      : []),
    ...tables.flatMap((table) => [h("h3", {}, table.title), tableOf(table), table.note ? h("p", {}, table.note) : null]),
    weighing ? h("h3", {}, weighing.title) : null,
    ...(weighing?.sides ?? []).flatMap(({ title, mark, entries }) => [
      h("h4", {}, title),
      list(entries.map((why) => `${mark} ${reason(why)}`)),
    ]),
    weighing?.source ? h("p", {}, weighing.source) : null,
    ...(reasons ? [h("h3", {}, reasons.title), list(reasons.entries.map(reason))] : []),
    doubts ? h("h3", {}, doubts.title) : null,
    ...(doubts?.groups ?? []).flatMap(({ title, entries, note }) => [
      h("h4", {}, title),
      list(entries.map(({ question, then }) => [question, ...then].join(" "))),
      note ? h("p", {}, note) : null,
    ]),
    ...listed(own),
    ...[given, uncounted].flatMap((part) => (part ? answers(part) : [])),
    ...listed(sources),
    h("p", {}, [description.help, description.receipt].filter(Boolean).join(" ")),
  );
}

/**
 * What was filled in, as a table with the questions before the answers.
 *
 * @param {NonNullable<Description["given"]>} part
 * @returns {Node[]}
 */
export function answers({ title, entries }) {
  const rows = entries.flatMap((group) => [
    ...(group.title ? [h("tr", {}, h("th", { colspan: "2", scope: "rowgroup" }, group.title))] : []),
    ...group.rows.map(({ question, answer }) =>
      h("tr", {}, h("th", { scope: "row" }, question), h("td", {}, h("bdi", {}, answer))),
    ),
  ]);
  return [h("h3", {}, title), h("table", {}, h("tbody", {}, ...rows))];
}

/**
 * A table of a result, or its entries as a list: plain markup that a mail and a word processor keep.
 *
 * @param {Table} table
 */
export function tableOf({ columns = [], rows, entries = [] }) {
  if (!rows) return list(entries);
  return h(
    "table",
    { border: "1" },
    h("thead", {}, h("tr", {}, ...columns.map((column) => h("th", {}, column)))),
    h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, h("bdi", {}, cell)))))),
  );
}

/**
 * A part that is a list of sentences; nothing where there is none.
 *
 * @param {Description["own"]} part
 * @returns {Node[]}
 */
export function listed(part) {
  return part ? [h("h3", {}, part.title), list(part.entries)] : [];
}

/** @param {string[]} entries */
function list(entries) {
  return h("ul", {}, ...entries.map((entry) => h("li", {}, h("bdi", {}, entry))));
}

/** @param {Phone[]} phones */
function call(phones) {
  const words = callWords(phones);
  return words ? [h("br"), words] : [];
}

/** @param {Link | null | undefined} link */
function lead(link) {
  return link ? [h("br"), link.words] : [];
}
