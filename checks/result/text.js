/** @import { Description, Link, Phone } from "../widget/types.js" */
import { callWords } from "../widget/dial.js";

const BETWEEN = "\t";

/**
 * A result as plain text: its tables with tabs, so that a sheet takes them apart.
 *
 * @param {Description} description
 * @param {string} date as the reader writes it
 * @returns {string}
 */
export function asText(description, date) {
  const { alarm, actions, door, tables, weighing, reasons, doubts, own, given, uncounted, sources } = description;
  /** @type {string[][]} Each a part, with an empty line between. */
  const found = [
    [description.check, date],
    description.note ? [description.note] : [],
    ...description.alerts.map(({ text, phones, link }) => [`${alarm} ${text}`, ...call(phones), ...lead(link)]),
    [description.title, description.summary, ...(description.near ? [description.near] : [])],
    ...actions.map(({ title, entries }) => [
      title,
      ...entries.flatMap(({ text, by, phone, link }) => [
        `- ${text} ${by}`,
        ...call(phone ? [phone] : [], "  "),
        ...lead(link, "  "),
      ]),
    ]),
    door ? [door.title, ...door.entries.flatMap((entry) => [entry.title, `  ${entry.text}`]), door.note] : [],
    ...tables.map(({ title, columns = [], rows, entries = [], note }) => [
      title,
      ...(rows ? [columns, ...rows].map((row) => row.map(oneLine).join(BETWEEN)) : entries.map((entry) => `- ${entry}`)),
      ...(note ? [note] : []),
    ]),
    reasons ? [reasons.title, ...reasons.entries.map((why) => `- ${reason(why)}`)] : [],
    weighing ? [weighing.title] : [],
    ...(weighing?.sides ?? []).map(({ title, mark, entries }) => [title, ...entries.map((why) => `${mark} ${reason(why)}`)]),
    weighing?.source ? [weighing.source] : [],
    doubts ? [doubts.title] : [],
    ...(doubts?.groups ?? []).map((group) => [
      group.title,
      ...group.entries.map(({ question, then }) => [`- ${question}`, ...then].join(" ")),
      ...(group.note ? [group.note] : []),
    ]),
    list(own),
    ...[given, uncounted].map((part) => (part ? answers(part) : [])),
    list(sources),
    [description.help, description.receipt].filter(Boolean),
  ];
  return found
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** @param {import("../widget/types.js").Why} why */
export function reason({ text, source }) {
  return `${text}${source ? ` (${source})` : ""}`;
}

/** @param {Description["own"]} part */
function list(part) {
  return part ? [part.title, ...part.entries.map((entry) => `- ${entry}`)] : [];
}

/** @param {NonNullable<Description["given"]>} part */
function answers({ title, entries }) {
  const groups = entries.flatMap((group) => [
    ...(group.title ? [group.title] : []),
    ...group.rows.map(({ question, answer }) => `- ${question}${/[?.:]$/.test(question) ? "" : ":"} ${oneLine(answer)}`),
  ]);
  return [title, ...groups];
}

/**
 * @param {Phone[]} phones
 * @param {string} [before]
 */
function call(phones, before = "") {
  const words = callWords(phones);
  return words ? [`${before}${words}`] : [];
}

/**
 * @param {Link | null | undefined} link
 * @param {string} [before]
 */
function lead(link, before = "") {
  return link ? [`${before}${link.words}`] : [];
}

/**
 * A text of the reader without what would begin a new line or cell.
 *
 * @param {string} text
 */
export function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
