/** @import { Description, Other, Way } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { fold } from "./rows.js";

/**
 * What would change an outcome: the questions that come first, and folded the rest.
 *
 * @param {NonNullable<Description["what_if"]>} part
 */
export function whatIf({ title, text, entries, rest, limit }) {
  const more = rest
    ? h("details", { class: "what-if__rest" }, h("summary", {}, rest.title), rows(rest.entries))
    : null;
  return fold("what-if", title, h("p", {}, text), rows(entries), more, limit ? h("p", {}, limit) : null);
}

/** @param {Other[]} entries */
function rows(entries) {
  return h(
    "ul",
    { class: "what-if__list" },
    ...entries.map((other) =>
      h("li", {}, h("b", {}, other.question), h("ul", {}, ...other.ways.map((way) => wayRow(other, way)))),
    ),
  );
}

/**
 * An answer with what it would give, and a button that tries it.
 *
 * @param {Other} other
 * @param {Way} way
 */
function wayRow({ path, question }, { text, then, value }) {
  const button = h(
    "button",
    {
      type: "button",
      class: "what-if__try",
      "data-do": "try",
      "data-path": path,
      "data-answer": JSON.stringify(value),
      "data-title": say("stel", { vraag: question, antwoord: text }),
      "aria-label": say("probeer-met", { vraag: question, antwoord: text }),
    },
    say("probeer"),
  );
  return h("li", { class: "what-if__way" }, h("span", {}, h("b", {}, text), ` → ${then}`), " ", button);
}
