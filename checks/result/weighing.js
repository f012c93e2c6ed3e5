/** @import { Surroundings } from "./parts.js" */
/** @import { Description, Why } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { sourceOf, wayBack } from "./rows.js";

/**
 * What speaks for each side, each under its own title and with its own mark.
 *
 * @param {NonNullable<Description["weighing"]>} part
 * @param {Surroundings} around
 */
export function weighing({ title, source, sides }, around) {
  const lists = sides.map((side, place) =>
    h(
      "section",
      { class: `side side--${place}` },
      h("h4", { class: "side__title" }, h("span", { class: "side__mark", "aria-hidden": "true" }, side.mark), " ", side.title),
      h("ul", {}, ...side.entries.map((why) => row(why, around))),
    ),
  );
  const about = source ? h("p", { class: "source" }, source) : null;
  return h("div", { class: "result__part result__reasons result__weighing" }, h("h3", {}, title), ...lists, about);
}

/**
 * As short as it can be: many of these stand below each other.
 *
 * @param {Why} why
 * @param {Surroundings} around
 */
function row({ text, source, from, path, to }, around) {
  const foot = h("span", { class: "side__foot" }, sourceOf(source, from, around), wayBack(path, to, around, true));
  return h("li", {}, h("bdi", {}, text), foot);
}

/**
 * What is not known yet, by whether it matters.
 *
 * @param {NonNullable<Description["doubts"]>} part
 * @param {Surroundings} around
 */
export function doubts({ title, groups }, around) {
  const lists = groups.flatMap((group) => [
    h("h4", { class: "doubts__title" }, group.title),
    h(
      "ul",
      {},
      ...group.entries.map(({ path, question, then, to }) =>
        h(
          "li",
          {},
          h("bdi", {}, question),
          ...then.map((words) => h("span", { class: "doubts__then" }, words)),
          wayBack(path, to, around, true),
        ),
      ),
    ),
    ...(group.note ? [h("p", {}, group.note)] : []),
  ]);
  return h("div", { class: "result__part result__doubts" }, h("h3", {}, title), ...lists);
}
