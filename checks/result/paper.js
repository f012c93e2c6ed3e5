/** @import { Description } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { answers } from "./document.js";

/**
 * What only stands on paper: the check's own tables where the screen draws them, the answers, the
 * sources, the date and room for one's own judgement.
 *
 * @param {Description} description
 * @param {string} date as the reader writes it
 */
export function paper({ given, uncounted, sources, paper: words }, date) {
  return h(
    "div",
    { class: "paper" },
    ...[given, uncounted].flatMap((part) => (part ? answers(part) : [])),
    ...(sources
      ? [h("h3", {}, sources.title), h("ul", {}, ...sources.entries.map((source) => h("li", {}, source)))]
      : []),
    h("p", {}, `${words.date} ${date}`),
    h("p", { class: "paper__line" }, words.judgement),
    h("p", { class: "paper__line" }, ""),
    h("p", { class: "paper__line" }, words.discussed),
  );
}
