/** @import { Description } from "../widget/types.js" */
import { alertNode } from "../widget/alerts.js";
import { about } from "../widget/result.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * The outcome that one other answer gives, beside the one that there is: what changes, and a way back.
 *
 * @param {string} title what is tried
 * @param {Description} now
 * @param {Description} then
 * @param {() => void} goBack
 */
export function thenPanel(title, now, then, goBack) {
  const [before, after] = [now, then].map(({ actions }) => actions.flatMap(({ entries }) => entries.map(({ text }) => text)));
  const known = new Set(now.alerts.map(({ code }) => code));
  return panel(
    title,
    goBack,
    ...then.alerts.filter(({ code }) => !known.has(code)).map(alertNode),
    h("dl", { class: "then__pair" }, side(say("nu"), now), side(say("dan"), then)),
    ...changed(before ?? [], after ?? []),
  );
}

/**
 * Says why that answer cannot be tried.
 *
 * @param {string} title
 * @param {import("../widget/types.js").Told[]} faults
 * @param {() => void} goBack
 */
export function refusedPanel(title, faults, goBack) {
  return panel(title, goBack, ...faults.map(({ question, message }) => h("p", {}, h("bdi", {}, about(question, message)))));
}

/**
 * @param {string} title
 * @param {() => void} goBack
 * @param {...Node} content
 */
function panel(title, goBack, ...content) {
  const back = h("button", { type: "button", class: "then__back" }, say("terug"));
  back.addEventListener("click", goBack);
  return h(
    "div",
    { class: "then", role: "group", "aria-label": title },
    h("h4", { class: "then__title", tabindex: "-1" }, h("bdi", {}, title)),
    ...content,
    h("p", { class: "then__note" }, say("blijft-staan")),
    back,
  );
}

/**
 * @param {string} when
 * @param {Description} description
 */
function side(when, { title, summary, progress }) {
  return h(
    "div",
    {},
    h("dt", {}, when),
    h("dd", {}, h("b", {}, title), h("p", {}, summary), progress ? h("p", {}, progress) : null),
  );
}

/**
 * What one does differently.
 *
 * @param {string[]} before
 * @param {string[]} after
 */
function changed(before, after) {
  const added = after.filter((text) => !before.includes(text));
  const gone = before.filter((text) => !after.includes(text));
  if (added.length + gone.length === 0) return [h("p", {}, say("zelfde-stappen"))];
  return [...list("added", say("komt-erbij"), added), ...list("gone", say("vervalt"), gone)];
}

/**
 * @param {string} kind
 * @param {string} title
 * @param {string[]} entries
 */
function list(kind, title, entries) {
  if (entries.length === 0) return [];
  return [
    h("p", { class: "then__list-title" }, title),
    h("ul", { class: `then__list then__list--${kind}` }, ...entries.map((entry) => h("li", {}, entry))),
  ];
}
