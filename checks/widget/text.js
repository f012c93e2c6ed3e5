/** @import { Answers, Result } from "./types.js" */
/** @import { Labels } from "./labels.js" */
import { callWords, phonesOf } from "./dial.js";
import { h } from "./dom.js";
import { locale, say } from "../words/say.js";
import { byWhom, receiptWords } from "./result.js";

/**
 * What was filled in, as pairs of question and answer in the order of the form.
 *
 * @param {Answers} answers
 * @param {Labels} labels
 * @returns {[string, string][]}
 */
export function answerRows(answers, labels) {
  /** @type {[string, string][]} */
  const rows = [];
  /** @param {string} path @param {unknown} value */
  const walk = (path, value) => {
    if (Array.isArray(value) && value.some((entry) => typeof entry === "object" && entry !== null)) {
      value.forEach((entry, place) => walk(`${path}.${place}`, entry));
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [key, entry] of Object.entries(value)) walk(`${path}.${key}`, entry);
    } else {
      rows.push([labels.question(path), labels.answer(path, value)]);
    }
  };
  for (const [key, value] of Object.entries(answers)) walk(key, value);
  return rows;
}

/**
 * The outcome as plain text, for copying into a file of one's own.
 *
 * @param {Result} result
 * @param {Answers} answers
 * @param {Labels} labels
 * @param {{ title: string, note: string }} page the check's title, and what must be said with it
 */
export function asText(result, answers, labels, { title, note }) {
  const lines = [title, new Date().toLocaleDateString(locale()), ""];
  if (note) lines.push(note, "");
  for (const alert of result.alerts) lines.push(say("let-op", { tekst: alert.text }), ...said(callWords(alert.phones)));
  lines.push(result.title, result.summary, "");
  const phones = phonesOf(result, labels.data.numbers);
  for (const [title, list] of byWhom(result, labels)) {
    if (list.length === 0) continue;
    lines.push(title);
    for (const entry of list) {
      const first = phones.filter(({ number }) => number === entry.phone);
      const about = { tekst: entry.text, wie: entry.who, wanneer: entry.when };
      lines.push(`- ${say("actie-regel", about)}`, ...said(callWords(first), "  "));
    }
    lines.push("");
  }
  if (result.reasons.length > 0) {
    lines.push(say("waarom"));
    for (const entry of result.reasons) lines.push(`- ${entry.text} (${labels.source(entry.source)})`);
    lines.push("");
  }
  lines.push(say("ingevuld"));
  for (const [question, answer] of answerRows(answers, labels)) lines.push(`- ${question}: ${answer}`);
  lines.push("", say("geen-oordeel", { bonnetje: receiptWords(result) }));
  return lines.join("\n");
}

/**
 * A line of its own for words that may be absent.
 *
 * @param {string} words
 * @param {string} [before]
 */
function said(words, before = "") {
  return words ? [`${before}${words}`] : [];
}

/**
 * What only stands on paper: the answers, the sources, the date and room for one's own judgement.
 *
 * @param {Result} result
 * @param {Answers} answers
 * @param {Labels} labels
 */
export function paper(result, answers, labels) {
  const sources = result.receipt.sources.map((source) => h("li", {}, labels.source(source)));
  const rows = answerRows(answers, labels).map(([question, answer]) =>
    h("tr", {}, h("th", { scope: "row" }, question), h("td", {}, answer)),
  );
  return h(
    "div",
    { class: "paper" },
    h("h3", {}, say("ingevuld")),
    h("table", {}, h("tbody", {}, ...rows)),
    h("h3", {}, say("bronnen")),
    h("ul", {}, ...sources),
    h("p", {}, say("datum", { datum: new Date().toLocaleDateString(locale()) })),
    h("p", { class: "paper__line" }, say("eigen-oordeel")),
    h("p", { class: "paper__line" }, ""),
    h("p", { class: "paper__line" }, say("besproken-met")),
  );
}
