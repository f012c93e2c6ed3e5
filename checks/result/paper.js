/** @import { Description, Phone, Short, Table } from "../widget/types.js" */
import { callWords } from "../widget/dial.js";
import { h } from "../widget/dom.js";
import { barred } from "./bars.js";
import { listed, tableOf } from "./document.js";
import { inHalves } from "./halves.js";
import { line } from "./sheet.js";

// In characters: so much text fits on a page in larger letters too (`--letters` in print-paper.css).
const SHORT = 2600;

/**
 * The team's paper: an outcome for a file or a meeting, on one page where that can be. Plain text and
 * lines, in the order in which one uses them: what to do, one's own judgement, and then what it rests on.
 * Where little is said the letters are larger.
 *
 * @param {Description} description
 * @param {string} date as the reader writes it
 * @param {Table | null} noted in the meeting about it
 */
export function paper(description, date, noted) {
  const { alarm, paper: words, tables, own, help, receipt } = description;
  const made = h(
    "div",
    { class: "paper" },
    h("p", { class: "paper__head" }, h("b", {}, description.check), h("span", {}, `${words.date} ${date}`)),
    ...sentences(description.note),
    ...description.alerts.map(({ text, phones }) =>
      h("p", { class: "paper__alarm" }, h("b", {}, alarm), ` ${text}`, ...call(phones)),
    ),
    h("h2", {}, description.title),
    ...sentences(description.summary, description.near),
    ...description.actions.flatMap(actions),
    ...door(description.door),
    ...(noted ? beside([noted]) : []),
    h(
      "div",
      { class: "paper__room" },
      ...line(words.judgement),
      ...line(""),
      h("div", { class: "paper__pair" }, ...line(words.discussed), ...line(words.signature)),
    ),
    ...beside(tables.filter(({ again }) => !again)),
    ...weighing(description.weighing),
    ...reasons(words.reasons),
    ...doubts(description.doubts),
    ...[words.answers, words.uncounted].flatMap((part) => (part ? answers(part) : [])),
    h("div", { class: "paper__foot" }, ...listed(own), ...listed(words.sources), ...sentences(help, receipt)),
  );
  // A sheet of many short cells is as high as one of long ones.
  const isSheet = tables.some((table) => table.sheet);
  if (!isSheet && (made.textContent ?? "").length <= SHORT) made.classList.add("paper--short");
  return made;
}

/**
 * The check's own tables, each whole on one page.
 *
 * @param {Table[]} tables
 */
function beside(tables) {
  const make = (/** @type {Table} */ table) => {
    const made = whole(h("h3", {}, table.title), tableNode(table), ...sentences(table.note));
    if (table.sheet === "whole") made.classList.add("paper__sheet");
    return made;
  };
  return inHalves(tables, make, "paper__halves");
}

/** @param {Description["actions"][number]} part */
function actions({ title, entries }) {
  const rows = entries.map(({ text, by, phone }) =>
    h("li", {}, h("bdi", {}, text), ...call(phone ? [phone] : []), " ", h("span", { class: "paper__by" }, by)),
  );
  return [h("h3", {}, title), h("ol", {}, ...rows)];
}

/** @param {Description["door"]} card */
function door(card) {
  if (!card) return [];
  const rows = card.entries.map(({ title, text }) => h("p", {}, h("b", {}, title), ` ${text}`));
  return [h("h3", {}, card.title), h("div", { class: "paper__small" }, ...rows, ...sentences(card.note))];
}

/** @param {Description["weighing"]} part */
function weighing(part) {
  if (!part) return [];
  const sides = part.sides.flatMap(({ title, mark, entries }) => [
    h("h4", {}, title),
    h("ul", { class: "paper__columns" }, ...entries.map(({ text }) => h("li", {}, `${mark} `, h("bdi", {}, text)))),
  ]);
  return [h("h3", {}, part.title), h("div", { class: "paper__small" }, ...sides)];
}

/** @param {Description["paper"]["reasons"]} part */
function reasons(part) {
  if (!part) return [];
  const rows = part.entries.map((text) => h("li", {}, h("bdi", {}, text)));
  return [h("h3", {}, part.title), h("ul", { class: "paper__small" }, ...rows)];
}

/** @param {Description["doubts"]} part */
function doubts(part) {
  if (!part) return [];
  const groups = part.groups.flatMap(({ title, entries, note }) => [
    h("h4", {}, title),
    h("ul", {}, ...entries.map(({ question, then }) => h("li", {}, h("bdi", {}, [question, ...then].join(" "))))),
    ...sentences(note),
  ]);
  return [h("h3", {}, part.title), h("div", { class: "paper__small" }, ...groups)];
}

/**
 * What was filled in: questions with their answers in two columns, and a record in one paragraph.
 *
 * @param {Short} part
 */
function answers({ title, entries }) {
  const groups = entries.map((group) =>
    group.text
      ? h("p", { class: "paper__record" }, h("b", {}, h("bdi", {}, group.title)), " ", h("bdi", {}, group.text))
      : h("div", { class: "paper__columns" }, ...group.rows.map(answer)),
  );
  return [h("h3", {}, title), h("div", { class: "paper__small" }, ...groups)];
}

// What takes more than two lines beside its question.
const LONG = 90;

/** @param {{ question: string, answer: string }} row */
function answer({ question, answer: given }) {
  const long = given.length > LONG ? " paper__answer--long" : "";
  return h("p", { class: `paper__answer${long}` }, h("span", {}, question), h("b", {}, h("bdi", {}, given)));
}

/** @param {Description["tables"][number]} table */
function tableNode(table) {
  const { columns = [], rows = [], bars } = table;
  return bars ? barred({ columns, rows, bars }) : tableOf(table);
}

/** @param {...Node} nodes what stays together on one page */
function whole(...nodes) {
  return h("div", { class: "paper__whole" }, ...nodes);
}

/** @param {...(string | undefined)} texts a paragraph for each that is there */
function sentences(...texts) {
  return texts.filter(Boolean).map((text) => h("p", {}, text ?? ""));
}

/** @param {Phone[]} phones */
function call(phones) {
  const words = callWords(phones);
  return words ? [" ", h("b", {}, words)] : [];
}
