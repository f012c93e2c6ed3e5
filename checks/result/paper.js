/** @import { Description } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { answers, listed } from "./document.js";

/**
 * What only stands on paper: what is ours (on the screen it is folded), the answers, the sources, the
 * date and room for one's own judgement.
 *
 * @param {Description} description
 * @param {string} date as the reader writes it
 */
export function paper({ own, given, uncounted, sources, paper: words }, date) {
  return h(
    "div",
    { class: "paper" },
    ...listed(own),
    ...[given, uncounted].flatMap((part) => (part ? answers(part) : [])),
    ...listed(sources),
    h("p", {}, `${words.date} ${date}`),
    h("p", { class: "paper__line" }, words.judgement),
    h("p", { class: "paper__line" }, ""),
    h("p", { class: "paper__line" }, words.discussed),
  );
}
