/**
 * A draft is what stands in a form and is no answer yet, such as lines that were pasted. It lies on the desk, and
 * goes and comes back, with the form that it stands in.
 */
import { all } from "../widget/dom.js";

/**
 * @typedef {object} Draft
 * @property {string} name one in its form
 * @property {() => string} take the text as it is; empty where there is none
 * @property {(text: string) => void} put
 */

/** @type {WeakMap<Element, Draft>} By the element of the form that holds it. */
const known = new WeakMap();

/**
 * Says which element of a form, one beside the questions, holds a draft.
 *
 * @param {HTMLElement} element
 * @param {Draft} draft
 */
export function holdDraft(element, draft) {
  known.set(element, draft);
}

/**
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>} the texts by the names of their drafts
 */
export function takeDrafts(form) {
  return Object.fromEntries(draftsIn(form).map(({ name, take }) => [name, take()]));
}

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} texts
 */
export function putDrafts(form, texts) {
  for (const { name, put } of draftsIn(form)) put(texts[name] ?? "");
}

/** @param {HTMLFormElement} form */
function draftsIn(form) {
  return all(form, "[data-aside]", HTMLElement).flatMap((element) => known.get(element) ?? []);
}
