/** @import { Answers, Result, WhatIf } from "./types.js" */
/** @import { Labels } from "./labels.js" */
import { say } from "../words/say.js";
import { h } from "./dom.js";

// More ways than this to one outcome say less, not more.
const MOST_WAYS = 4;

/**
 * What would change the outcome, by the other outcome: "Dit is …, als: …".
 *
 * @param {Result} result
 * @param {Answers} answers
 * @param {Labels} labels
 * @returns {HTMLElement | null}
 */
export function whatIf(result, answers, labels) {
  if (result.what_if.length === 0 || result.outcome === null || isList(result)) return null;
  /** @type {Map<string | null, string[]>} */
  const byOutcome = new Map();
  for (const entry of result.what_if) {
    const ways = byOutcome.get(entry.outcome) ?? [];
    const words = way(entry, answers, labels);
    if (!ways.includes(words)) ways.push(words);
    byOutcome.set(entry.outcome, ways);
  }
  const rows = [...byOutcome].sort((a, b) => Number(a[0] === null) - Number(b[0] === null));
  return h(
    "details",
    { class: "result__part result__what-if" },
    h("summary", {}, say("anders")),
    h("p", {}, say("anders-uitleg")),
    h("ul", {}, ...rows.map(([outcome, ways]) => row(outcome, ways, labels))),
    result.what_if_limit ? h("p", { class: "result__limit" }, result.what_if_limit) : null,
  );
}

/**
 * Says whether the check is one question with a long list: that another choice has another outcome
 * goes without saying.
 *
 * @param {Result} result
 */
function isList(result) {
  return result.asked.length === 1 && result.what_if.length > MOST_WAYS;
}

/**
 * @param {string | null} outcome
 * @param {string[]} ways
 * @param {Labels} labels
 */
function row(outcome, ways, labels) {
  const title = outcome === null ? say("anders-meer-nodig") : labels.outcome(outcome);
  const shown = ways.slice(0, MOST_WAYS);
  const left = ways.length - shown.length;
  return h(
    "li",
    {},
    h("b", {}, title),
    h(
      "ul",
      {},
      ...shown.map((words) => h("li", {}, words)),
      left > 0 ? h("li", {}, left === 1 ? say("anders-nog-een") : say("anders-nog-meer", { aantal: left })) : null,
    ),
  );
}

/**
 * @param {WhatIf} entry
 * @param {Answers} answers
 * @param {Labels} labels
 */
function way(entry, answers, labels) {
  const title = labels.question(entry.question).replace(/[?.]$/, "");
  const before = at(answers, entry.question);
  if (Array.isArray(entry.answer) && Array.isArray(before)) {
    const after = entry.answer;
    const added = after.filter((code) => !before.includes(code));
    const gone = before.filter((code) => !after.includes(code));
    const what = [
      ...added.map((code) => say("anders-erbij", { antwoord: labels.answer(entry.question, [code]) })),
      ...gone.map((code) => say("anders-weg", { antwoord: labels.answer(entry.question, [code]) })),
    ];
    return `${title}: ${what.join(", ")}`;
  }
  return `${title}: ${labels.answer(entry.question, entry.answer)}`;
}

/**
 * The answer at a path.
 *
 * @param {any} answers
 * @param {string} path
 * @returns {unknown}
 */
function at(answers, path) {
  return path.split(".").reduce((found, key) => found?.[key], answers);
}
