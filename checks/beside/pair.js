/** @import { Description } from "../widget/types.js" */
/** @import { Difference } from "./differences.js" */
import { alertNode } from "../widget/alerts.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * Two opinions beside each other: both outcomes, and the questions on which they differ.
 *
 * @param {Description} mine
 * @param {Description} theirs
 * @param {boolean} same whether the outcome is the same
 * @param {Difference[]} found
 * @param {(path: string) => (() => void) | null} toQuestion
 * @returns {Node[]}
 */
export function pair(mine, theirs, same, found, toQuestion) {
  const known = new Set(mine.alerts.map(({ code }) => code));
  const alerts = theirs.alerts.filter(({ code }) => !known.has(code));
  return [
    ...(alerts.length > 0 ? [h("p", { class: "pair__alarm" }, say("collega-waarschuwt")), ...alerts.map(alertNode)] : []),
    h("dl", { class: "then__pair" }, outcomeOf(say("jij"), mine), outcomeOf(say("je-collega"), theirs)),
    h("p", { class: "pair__count" }, inWords(same, found.length)),
    ...(found.length > 0 ? [h("ul", { class: "pair__list" }, ...found.map((each) => row(each, toQuestion)))] : []),
  ];
}

/**
 * How many questions they differ on, and whether that changes the outcome.
 *
 * @param {boolean} same
 * @param {number} count
 */
export function inWords(same, count) {
  if (count === 0) return say("verschil-geen");
  const many = count === 1 ? say("verschil-een") : say("verschillen", { aantal: count });
  return same ? `${many} ${say("zelfde-uitkomst")}` : many;
}

/**
 * What somebody comes to.
 *
 * @param {string} who
 * @param {Pick<Description, "title" | "near" | "progress">} description
 */
export function outcomeOf(who, { title, near, progress }) {
  return h(
    "div",
    {},
    h("dt", {}, who),
    h("dd", {}, h("b", {}, title), ...[near, progress].filter(Boolean).map((words) => h("p", {}, words))),
  );
}

/**
 * @param {Difference} difference
 * @param {(path: string) => (() => void) | null} toQuestion
 */
function row({ path, question, mine, theirs }, toQuestion) {
  return h(
    "li",
    {},
    h("b", { class: "pair__question" }, h("bdi", {}, question)),
    h("dl", { class: "pair__answers" }, answerOf(say("jij"), mine), answerOf(say("je-collega"), theirs)),
    wayTo(question, toQuestion(path)),
  );
}

/**
 * The button that leads to a question; null where nothing leads there.
 *
 * @param {string} question
 * @param {(() => void) | null} go
 */
export function wayTo(question, go) {
  if (!go) return null;
  const named = `${say("naar-vraag")}: ${question}`;
  const button = h("button", { type: "button", class: "result__to", "aria-label": named }, say("naar-vraag"));
  button.addEventListener("click", go);
  return button;
}

/**
 * What somebody answered.
 *
 * @param {string} who
 * @param {string | null} words null where that is nothing
 */
export function answerOf(who, words) {
  return h("div", {}, h("dt", {}, `${who}:`), h("dd", {}, h("bdi", {}, words ?? say("niet-ingevuld"))));
}
