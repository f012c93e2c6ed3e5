/** @import { Action, Alert, Answers, Fault, Phone, Result } from "./types.js" */
/** @import { Labels } from "./labels.js" */
import { alertNode } from "./alerts.js";
import { callLink, linked, phonesOf } from "./dial.js";
import { h } from "./dom.js";
import { whatIf } from "./whatif.js";
import { say } from "../words/say.js";

/**
 * Fills the place of the outcome: alerts first, then the outcome, what to do, and why.
 *
 * @param {HTMLElement} place
 * @param {Result} result
 * @param {Answers} answers
 * @param {Labels} labels
 * @param {Node | null} picture the check's own picture of the outcome
 */
export function showResult(place, result, answers, labels, picture) {
  settle(place, result.outcome ?? "");
  place.replaceChildren(
    ...result.alerts.map(alertNode),
    h("h2", { class: "result__title" }, result.title),
    h("p", { class: "result__summary" }, result.summary),
    ...parts(result, answers, labels, picture),
  );
}

/**
 * @param {Result} result
 * @param {Answers} answers
 * @param {Labels} labels
 * @param {Node | null} picture
 * @returns {Node[]}
 */
function parts(result, answers, labels, picture) {
  const found = [progress(result, labels), picture, ...actions(result, labels), reasons(result, labels)];
  found.push(whatIf(result, answers, labels), own(result));
  if (result.outcome !== null) {
    found.push(
      h("p", { class: "result__help" }, say("hulpmiddel")),
      h("p", { class: "result__receipt" }, receiptWords(result)),
    );
  }
  return found.filter((part) => part !== null);
}

/**
 * @param {Result} result
 * @param {Labels} labels
 */
export function progressWords(result, labels) {
  const left = result.missing.length;
  if (left === 0) return "";
  // In a diagram one answer decides which questions still come, so the number is the most there are.
  if (left === 1) return say("nog-een-vraag");
  return say(labels.data.ahead ? "nog-hooguit" : "nog-vragen", { aantal: left });
}

/**
 * @param {Result} result
 * @param {Labels} labels
 */
function progress(result, labels) {
  const words = progressWords(result, labels);
  return words ? h("p", { class: "result__progress" }, words) : null;
}

/**
 * What to do, and apart from that what others do later, each under its title.
 *
 * @param {Result} result
 * @param {Labels} labels
 * @returns {[string, Action[]][]}
 */
export function byWhom(result, labels) {
  const theirs = result.actions.filter(({ who }) => labels.data.others.includes(who));
  const mine = result.actions.filter((entry) => !theirs.includes(entry));
  return [[say("wat-je-doet"), mine], [say("wat-anderen-doen"), theirs]];
}

/**
 * @param {Result} result
 * @param {Labels} labels
 */
function actions(result, labels) {
  const phones = phonesOf(result, labels.data.numbers);
  return byWhom(result, labels).map(([title, list]) => actionList(title, list, phones));
}

/**
 * @param {string} title
 * @param {Action[]} list
 * @param {Phone[]} phones of the whole result
 */
function actionList(title, list, phones) {
  if (list.length === 0) return null;
  const rows = list.map((entry) => action(entry, phones));
  return h("div", { class: "result__part result__actions" }, h("h3", {}, title), h("ol", {}, ...rows));
}

/**
 * @param {Action} entry
 * @param {Phone[]} phones of the whole result
 */
function action(entry, phones) {
  const phone = phones.find(({ number }) => number === entry.phone);
  return h(
    "li",
    {},
    h("span", { class: "action__text" }, ...linked(entry.text, phones)),
    phone ? callLink(phone, "action__phone") : null,
    h("span", { class: "action__who" }, say("wie-wanneer", { wie: entry.who, wanneer: entry.when })),
  );
}

/** @param {Result} result */
function own({ eigen }) {
  if (eigen.length === 0) return null;
  return h(
    "details",
    { class: "result__part result__own" },
    h("summary", {}, say("van-ons")),
    h("ul", {}, ...eigen.map((sentence) => h("li", {}, sentence))),
  );
}

/**
 * Which rules with which words gave a result.
 *
 * @param {Result} result
 */
export function receiptWords({ receipt }) {
  return say("bonnetje", { versie: receipt.rules_version, teksten: receipt.words });
}

/**
 * @param {Result} result
 * @param {Labels} labels
 */
function reasons(result, labels) {
  if (result.reasons.length === 0) return null;
  return h(
    "div",
    { class: "result__part result__reasons" },
    h("h3", {}, labels.data.reasons),
    h(
      "ul",
      {},
      ...result.reasons.map((entry) =>
        h("li", {}, entry.text, h("small", { class: "source" }, labels.source(entry.source))),
      ),
    ),
  );
}

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

/**
 * Says what is wrong with what was filled in, in the outcome's place and beside each field.
 *
 * @param {HTMLElement} place
 * @param {Fault[]} faults
 * @param {Alert[]} alerts of what is filled in now: those hold, whatever else is wrong
 * @param {HTMLFormElement} form
 * @param {(fault: Fault) => string} pathOf
 */
export function showFaults(place, faults, alerts, form, pathOf) {
  settle(place, "");
  place.replaceChildren(
    ...alerts.map(alertNode),
    h("h2", { class: "result__title" }, say("klopt-niet")),
    h("ul", { class: "faults" }, ...faults.map((fault) => h("li", {}, fault.message))),
    h("p", {}, say("staat-er-nog")),
  );
  for (const fault of faults) {
    const field = form.querySelector(`[name="${CSS.escape(pathOf(fault))}"]`);
    const question = field?.closest("[data-question]");
    const text = question?.querySelector(".q__fault");
    if (field && question && text) {
      text.textContent = fault.message;
      // A radio button cannot be invalid by itself: its group says what is wrong.
      const told = field.getAttribute("type") === "radio" ? question : field;
      if (told === field) field.setAttribute("aria-invalid", "true");
      const described = told.getAttribute("aria-describedby") ?? "";
      if (!described.split(" ").includes(text.id)) told.setAttribute("aria-describedby", `${described} ${text.id}`.trim());
    }
  }
}

/** @param {HTMLFormElement} form */
export function clearFaults(form) {
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  for (const text of form.querySelectorAll(".q__fault")) text.textContent = "";
}
