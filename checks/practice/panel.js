/** @import { Description, Result } from "../widget/types.js" */
/** @import { Compared, State } from "./compared.js" */
/** @import { Case } from "./worked.js" */
import { answerOf, outcomeOf, wayTo } from "../beside/pair.js";
import { alertNode } from "../widget/alerts.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { differNote } from "./differ.js";

/** @typedef {(path: string) => (() => void) | null} ToQuestion the way to a question of the form */

/**
 * The reader's answers beside the worked ones: both outcomes, and each question under how the two compare.
 *
 * @param {{ result: Result, description: Description }} mine
 * @param {Case} worked
 * @param {Record<State, Compared[]>} found
 * @param {ToQuestion} toQuestion
 * @returns {Node[]}
 */
export function panel(mine, worked, found, toQuestion) {
  const known = new Set(mine.description.alerts.map(({ code }) => code));
  const alerts = worked.description.alerts.filter(({ code }) => !known.has(code));
  const rows = (/** @type {Compared} */ each) => row(each, toQuestion);
  return [
    ...(alerts.length > 0 ? [h("p", { class: "pair__alarm" }, say("uitwerking-waarschuwt")), ...alerts.map(alertNode)] : []),
    h("dl", { class: "then__pair" }, outcomeOf(say("jij"), mine.description), outcomeOf(say("de-uitwerking"), worked.description)),
    h("p", { class: "pair__count" }, inWords(mine.result.outcome, worked.outcome, found)),
    ...group(say("vergelijk-anders"), found.other, rows),
    ...group(say("vergelijk-open"), found.open, rows),
    ...group(say("vergelijk-meer"), found.more, rows),
    ...group(say("vergelijk-gelijk"), found.same, alike),
  ];
}

/**
 * How both compare in one line. It names no score: of ten questions one can turn a case.
 *
 * @param {string | null} mine the reader's outcome
 * @param {string | null} theirs
 * @param {Record<State, Compared[]>} found
 */
function inWords(mine, theirs, { other, open, more }) {
  const outcome = mine === null ? say("uitkomst-nog-niet") : say(mine === theirs ? "uitkomst-zelfde" : "uitkomst-andere");
  const unlike = other.length + open.length + more.length > 0;
  return `${outcome} ${say(unlike ? "vergelijk-kijk" : "vergelijk-niets")}`;
}

/**
 * @param {string} title
 * @param {Compared[]} found
 * @param {(each: Compared) => Node} shown
 */
function group(title, found, shown) {
  if (found.length === 0) return [];
  return [h("h3", { class: "compare__group" }, title), h("ul", { class: "pair__list" }, ...found.map(shown))];
}

/**
 * @param {Compared} compared
 * @param {ToQuestion} toQuestion
 */
function row({ path, question, mine, theirs, why, differ }, toQuestion) {
  return h(
    "li",
    {},
    h("b", { class: "pair__question" }, h("bdi", {}, question)),
    h("dl", { class: "pair__answers" }, answerOf(say("jij"), mine), answerOf(say("de-uitwerking"), theirs)),
    why ? h("p", { class: "compare__why" }, say("vergelijk-waarom", { reden: why })) : null,
    differ ? differNote(differ) : null,
    wayTo(question, toQuestion(path)),
  );
}

/** @param {Compared} compared */
function alike({ question, mine, differ }) {
  return h("li", {}, h("bdi", {}, `${question}${/[?.:]$/.test(question) ? "" : ":"} `), h("b", {}, h("bdi", {}, mine)), differ ? differNote(differ) : null);
}
