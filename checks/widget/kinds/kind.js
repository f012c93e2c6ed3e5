/**
 * What a kind of question does on the page; each file beside this one is the home of one.
 *
 * A question is the element with its `data-question` (its path) and `data-kind`. `at` tells where an
 * answer will stand among the answers: there only the records count that hold something, so that a
 * number in a path can differ from the one on the page.
 *
 * @typedef {import("../../runtime/protocol.js").Places} Places
 * @typedef {{ path: string, places: Places }} At
 *
 * @typedef {object} Kind
 * @property {(question: HTMLElement, at: At) => unknown} read the answer; undefined while there is none
 * @property {(question: HTMLElement, value: any) => void} fill puts an answer in that the rules accept
 * @property {(question: HTMLElement) => boolean} blank whether nothing was filled in: what is still as
 *   it came with the page counts as nothing
 * @property {boolean} [names] the answer is what its record is called
 * @property {(question: HTMLElement, control: HTMLElement, event: Event) => void} [changed] what follows
 *   from a change by the reader
 * @property {(question: HTMLElement) => unknown} [take] what no control holds, to put back later
 * @property {(question: HTMLElement, held: any) => void} [put] puts that back; undefined takes all of it away
 * @property {(question: HTMLElement) => void} [settle] brings what hangs on the answer in line with it,
 *   after the form was filled in or wiped without the reader's hand
 */

/** @type {Map<string, Kind>} Filled by `index.js`: what is made of fields finds their kinds here. */
export const KINDS = new Map();

/**
 * The kind of a question.
 *
 * @param {HTMLElement} question
 * @returns {Kind}
 */
export function kindOf(question) {
  const kind = KINDS.get(question.dataset.kind ?? "");
  if (!kind) throw new Error(`no such kind of question: ${question.dataset.kind} (${question.dataset.question})`);
  return kind;
}
