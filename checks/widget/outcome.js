/** @import { Answers, Fault, PageData, Result } from "./types.js" */
/** @import { Announcer } from "./announcer.js" */
import { chosenAlerts } from "./alerts.js";
import { onPage } from "./answers.js";
import { Bar } from "./bar.js";
import { one } from "./dom.js";
import { Labels } from "./labels.js";
import { Picture } from "./picture.js";
import { clearRelevance, showRelevance } from "./relevance.js";
import { clearFaults, progressWords, settle, showFaults, showResult, showWaiting } from "./result.js";
import { resultTools } from "./tools.js";
import { say } from "../words/say.js";

/**
 * The outcome as the reader has it: in its place, in the picture, in the bar, in the form's questions,
 * and in what a screen reader is told. It always belongs to what is filled in now.
 */
export class Outcome {
  /** The rules have yet to decide on what is filled in now. */
  #open = false;
  /** @type {Result | null} */
  result = null;
  /** @type {Answers} The answers that the result belongs to. */
  answers = {};

  /**
   * @param {HTMLElement} root
   * @param {HTMLFormElement} form
   * @param {Announcer} announcer
   * @param {AbortSignal} signal the reader has gone elsewhere
   */
  constructor(root, form, announcer, signal) {
    this.root = root;
    this.form = form;
    this.announcer = announcer;
    this.place = one(root, ".check__result", HTMLElement);
    this.waiting = this.place.firstElementChild?.cloneNode(true) ?? null;
    const data = one(root, ".check__data", HTMLTemplateElement).content.textContent ?? "{}";
    this.labels = new Labels(form, /** @type {PageData} */ (JSON.parse(data)));
    this.picture = new Picture(root, this.labels, signal);
    this.bar = new Bar(root, this.place, signal);
  }

  /** Takes the earlier outcome away: it belongs to other answers than those that stand there now. */
  takeAway() {
    const alerts = chosenAlerts(this.form);
    this.#open = true;
    this.#forget();
    showWaiting(this.place, alerts, say("even-rekenen"));
    this.picture.clear();
    this.bar.wait(alerts);
    this.announcer.unsay();
    this.announcer.alert(alerts, false);
  }

  /** Says that there is no outcome for what is filled in now. */
  fail() {
    if (!this.#open) return;
    const alerts = chosenAlerts(this.form);
    clearFaults(this.form);
    clearRelevance(this.form);
    showWaiting(this.place, alerts, say("geen-uitkomst"));
    this.place.style.minHeight = "";
    this.bar.fail(alerts);
  }

  /**
   * Says what is wrong with what is filled in.
   *
   * @param {Fault[]} faults
   * @param {import("./kinds/kind.js").Places} places which record on the page each one in the answers is
   */
  refuse(faults, places) {
    this.#open = false;
    clearFaults(this.form);
    const alerts = chosenAlerts(this.form);
    showFaults(this.place, faults, alerts, this.form, (fault) =>
      onPage(fault.field.slice(1).replaceAll("/", "."), places),
    );
    this.bar.decide("", alerts);
    this.announcer.state("", say("klopt-niet-gezegd"));
  }

  /**
   * @param {Result} result
   * @param {Answers} answers
   * @param {import("./kinds/kind.js").Places} places which record on the page each one in the answers is
   */
  show(result, answers, places) {
    this.#open = false;
    clearFaults(this.form);
    this.result = result;
    this.answers = answers;
    this.labels.places = places;
    const decided = result.outcome !== null;
    showResult(this.place, result, answers, this.labels, this.picture.show(result));
    if (decided) this.place.append(resultTools());
    showRelevance(this.form, result, places);
    this.root.toggleAttribute("data-decided", decided);
    this.bar.decide(decided ? result.title : "", result.alerts);
    this.announcer.alert(result.alerts, true);
    if (decided) this.announcer.state("", say("uitkomst-gezegd", { titel: result.title }));
    else this.announcer.state(progressWords(result, this.labels), "");
  }

  /** Nothing is filled in any more. */
  clear() {
    this.#open = false;
    this.#forget();
    this.bar.rest();
    clearFaults(this.form);
    clearRelevance(this.form);
    settle(this.place, "");
    this.place.replaceChildren(...(this.waiting ? [this.waiting.cloneNode(true)] : []));
    this.picture.clear();
  }

  #forget() {
    this.result = null;
    this.answers = {};
    this.root.removeAttribute("data-decided");
  }
}
