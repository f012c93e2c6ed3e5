/** @import { Alert, Told } from "./types.js" */
import { alertNode } from "./alerts.js";
import { h } from "./dom.js";
import { openAround } from "./folds.js";
import { say } from "../words/say.js";

/**
 * The place of the outcome while the rules have not decided on what is filled in now: nothing of an
 * earlier outcome, at the height that it had.
 *
 * @param {HTMLElement} place
 * @param {Alert[]} alerts of what is filled in now
 * @param {string} words how things stand
 */
export function showWaiting(place, alerts, words) {
  // A quick answer may not make the page jump.
  const height = place.style.minHeight || `${place.offsetHeight}px`;
  settle(place, "");
  place.style.minHeight = height;
  place.dataset.waiting = "";
  place.replaceChildren(...alerts.map(alertNode), h("p", { class: "check__waiting" }, words));
}

/**
 * @param {HTMLElement} place
 * @param {string} outcome
 */
export function settle(place, outcome) {
  place.dataset.outcome = outcome;
  place.style.minHeight = "";
  delete place.dataset.waiting;
}

/** @type {WeakMap<HTMLFormElement, { fields: Set<Element>, texts: Set<Element> }>} What says now that something is wrong. */
const wrong = new WeakMap();

/**
 * Says what is wrong with what was filled in, in the outcome's place and beside each field.
 *
 * @param {HTMLElement} place
 * @param {Told[]} faults
 * @param {Alert[]} alerts of what is filled in now: those hold, whatever else is wrong
 * @param {HTMLFormElement} form
 * @param {(path: string) => string} onPage where on the page a path in the answers is
 */
export function showFaults(place, faults, alerts, form, onPage) {
  settle(place, "");
  place.replaceChildren(
    ...alerts.map(alertNode),
    h("h2", { class: "result__title" }, say("klopt-niet")),
    h("ul", { class: "faults" }, ...faults.map(({ question, message }) => h("li", {}, h("bdi", {}, about(question, message))))),
    h("p", {}, say("staat-er-nog")),
  );
  const { fields, texts } = wrong.get(form) ?? { fields: new Set(), texts: new Set() };
  wrong.set(form, { fields, texts });
  for (const { path, message } of faults) {
    const field = fieldAt(form, onPage(path));
    const question = field?.closest("[data-question]");
    const text = question?.querySelector(".q__fault");
    if (field && question && text) {
      text.textContent = message;
      texts.add(text);
      openAround(question);
      // A radio button cannot be invalid by itself: its group says what is wrong.
      const told = field.getAttribute("type") === "radio" ? question : field;
      if (told === field) field.setAttribute("aria-invalid", "true");
      fields.add(field);
      const described = told.getAttribute("aria-describedby") ?? "";
      if (!described.split(" ").includes(text.id)) told.setAttribute("aria-describedby", `${described} ${text.id}`.trim());
    }
  }
}

/**
 * The field of a place in the answers; of one in a list of texts, the field that holds the list.
 *
 * @param {HTMLFormElement} form
 * @param {string} path as the page has it
 */
function fieldAt(form, path) {
  const named = (/** @type {string} */ name) => form.querySelector(`[name="${CSS.escape(name)}"]`);
  return named(path) ?? named(path.slice(0, Math.max(0, path.lastIndexOf("."))));
}

/**
 * A sentence with before it what it is about, where that is known.
 *
 * @param {string} what
 * @param {string} sentence
 */
export function about(what, sentence) {
  return what ? `${what}${/[?.:]$/.test(what) ? "" : ":"} ${sentence}` : sentence;
}

/** @param {HTMLFormElement} form */
export function clearFaults(form) {
  const { fields, texts } = wrong.get(form) ?? { fields: [], texts: [] };
  for (const field of fields) field.removeAttribute("aria-invalid");
  for (const text of texts) text.textContent = "";
  wrong.delete(form);
}
