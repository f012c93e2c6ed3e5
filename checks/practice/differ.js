/** @import { Differ } from "./worked.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/**
 * "Here colleagues differ": folded, so that nobody reads it before an answer of his own.
 *
 * @param {Differ} differ
 */
export function differFold(differ) {
  return h("details", { class: "differ" }, h("summary", {}, say("collegas-verschillen")), readings(differ));
}

/**
 * The same beside both answers, where it is open.
 *
 * @param {Differ} differ
 */
export function differNote(differ) {
  return h("div", { class: "differ" }, h("p", { class: "differ__title" }, say("collegas-verschillen")), readings(differ));
}

/** @param {Differ} differ */
function readings({ readings: each }) {
  const titles = new Set(each.map(({ title }) => title));
  const then = (/** @type {string} */ title) => (title ? say("lezing-dan", { titel: title }) : say("lezing-verder"));
  return h(
    "ul",
    { class: "differ__readings" },
    ...each.map(({ answer, text, title }) =>
      h("li", {}, h("b", {}, `${answer}:`), ` ${text} `, titles.size > 1 ? h("span", { class: "differ__then" }, then(title)) : null),
    ),
    titles.size === 1 ? h("li", { class: "differ__then" }, say("lezing-gelijk")) : null,
  );
}

/**
 * Puts each note at its question, or takes it away while that is not on the page: records come and go.
 *
 * @param {Iterable<[string, HTMLElement]>} notes by the path of their question
 * @param {HTMLFormElement} form
 */
export function placeNotes(notes, form) {
  for (const [path, note] of notes) {
    const question = form.querySelector(`[data-question="${CSS.escape(path)}"]`);
    if (!question) note.remove();
    else if (note.parentElement !== question) question.append(note);
  }
}
