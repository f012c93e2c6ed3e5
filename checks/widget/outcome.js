/** @import { Part } from "../result/parts.js" */
/** @import { Announcer } from "./announcer.js" */
/** @import { Description, PageData, Result, Told } from "./types.js" */
import { withLinks } from "../result/leads.js";
import { head, parts } from "../result/parts.js";
import { Screen } from "../result/screen.js";
import { chosenAlerts } from "./alerts.js";
import { onPage } from "./answers.js";
import { Asides } from "./asides.js";
import { Bar } from "./bar.js";
import { keepBeside } from "./beside.js";
import { phonesOf } from "./dial.js";
import { one } from "./dom.js";
import { Next } from "./next.js";
import { Picture } from "./picture.js";
import { clearRelevance, showRelevance } from "./relevance.js";
import { clearFaults, settle, showFaults, showWaiting } from "./result.js";
import { offerPapers, resultTools, sayBeside } from "./tools.js";
import { say } from "../words/say.js";
import { goTo } from "./way.js";

// The picture stands before the first of these: after how far it is and what to do.
const AFTER_PICTURE = /^(table|weighing|reasons|doubts|what-if|own|help|receipt)/;

/**
 * How things stand: nothing is filled in, the rules have yet to decide, they could not, they refuse what is filled
 * in, or there is an outcome or a way to it.
 *
 * @typedef {"empty" | "waiting" | "failed" | "refused" | "decided"} Standing
 */

/** Told on the root of a check each time that how things stand has changed, with how (`detail`, a `Standing`). */
export const STANDING = "werkwijzer:stand";

/**
 * The outcome as the reader has it: in its place, in the picture, in the bar, in the form's questions,
 * and in what a screen reader is told. It always belongs to what is filled in now.
 */
export class Outcome {
  /** The rules have yet to decide on what is filled in now. */
  #open = false;
  #screen = new Screen();
  /** @type {Result | null} */
  result = null;
  /** @type {Description | null} */
  description = null;
  /** @type {Record<string, number[]>} Which record on the page each one in the answers is. */
  #places = {};
  /** @type {() => void} */
  #fromItsBegin;
  /** Nothing is filled in. */
  empty = true;

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
    this.data = /** @type {PageData} */ (JSON.parse(data));
    this.picture = new Picture(root, signal, () => this.#render());
    this.bar = new Bar(root, this.place, signal);
    this.tools = resultTools();
    this.next = new Next(form, signal);
    this.asides = new Asides(form, signal);
    this.#fromItsBegin = keepBeside(one(root, ".check__side", HTMLElement), signal);
  }

  /** Whether the rules have yet to decide on what is filled in now. */
  get isOpen() {
    return this.#open;
  }

  /** The paths on the page of the questions that are left, by the last result; null while there is none. */
  get missing() {
    return this.result?.missing.map((path) => onPage(path, this.#places)) ?? null;
  }

  /**
   * Calls whoever shows something of this outcome elsewhere, each time that it is another one, or none.
   *
   * @param {() => void} watcher
   */
  watch(watcher) {
    this.root.addEventListener(STANDING, watcher);
  }

  /** Takes the earlier outcome away: it belongs to other answers than those that stand there now. */
  takeAway() {
    const alerts = chosenAlerts(this.form);
    this.#open = true;
    this.empty = false;
    this.#forget();
    showWaiting(this.place, alerts, say("even-rekenen"));
    this.picture.clear();
    this.bar.wait(alerts);
    this.announcer.unsay();
    this.announcer.alert(alerts, false);
    this.#tell("waiting");
  }

  /** Says that there is no outcome for what is filled in now. */
  fail() {
    if (!this.#open) return;
    const alerts = chosenAlerts(this.form);
    clearFaults(this.form);
    clearRelevance(this.form);
    this.asides.clear();
    showWaiting(this.place, alerts, say("geen-uitkomst"));
    this.place.style.minHeight = "";
    this.bar.fail(alerts);
    this.#tell("failed");
  }

  /**
   * Says what is wrong with what is filled in.
   *
   * @param {Told[]} faults in the reader's words
   * @param {import("./kinds/kind.js").Places} places which record on the page each one in the answers is
   */
  refuse(faults, places) {
    this.#open = false;
    clearFaults(this.form);
    this.asides.clear();
    const alerts = chosenAlerts(this.form);
    showFaults(this.place, faults, alerts, this.form, (path) => onPage(path, places));
    this.bar.decide("", alerts);
    this.announcer.state("", say("klopt-niet-gezegd"));
    this.#tell("refused");
  }

  /**
   * @param {Result} result
   * @param {Description} description of it
   * @param {import("./kinds/kind.js").Places} places which record on the page each one in the answers is
   */
  show(result, description, places) {
    this.#open = false;
    clearFaults(this.form);
    this.result = result;
    this.description = withLinks(description, this.data.leads);
    this.#places = places;
    const decided = result.outcome !== null;
    this.#render();
    this.asides.show(description.asides.map(({ path, text }) => ({ path: onPage(path, places), text })));
    const next = showRelevance(this.form, result, description, places);
    if (this.root.dataset.steps === undefined) this.next.show(next);
    this.root.toggleAttribute("data-decided", decided);
    // What is shown is the description: there a label of the reader's stands by itself.
    this.bar.decide(decided ? description.title : "", description.alerts);
    this.announcer.alert(description.alerts, true);
    if (decided) this.announcer.state("", say("uitkomst-gezegd", { titel: description.title }));
    else this.announcer.state(this.description.progress, "");
    this.#fromItsBegin();
    this.#tell("decided");
  }

  /** Nothing is filled in any more. */
  clear() {
    this.#open = false;
    this.#forget();
    this.#screen.forget();
    this.bar.rest();
    clearFaults(this.form);
    clearRelevance(this.form);
    this.asides.clear();
    settle(this.place, "");
    this.place.replaceChildren(...(this.waiting ? [this.waiting.cloneNode(true)] : []));
    this.picture.clear();
    this.empty = true;
    this.#tell("empty");
  }

  /** @param {Standing} standing */
  #tell(standing) {
    this.root.dispatchEvent(new CustomEvent(STANDING, { detail: standing }));
  }

  /**
   * The way to the question at a path in the answers; null where the form has none.
   *
   * @param {string} path
   */
  toQuestion(path) {
    return goTo(this.form, onPage(path, this.#places));
  }

  /** Puts the result that there is in its place. */
  #render() {
    const { result, description } = this;
    if (!result || !description) return;
    const around = this.#around(description);
    const picture = this.picture.show(result, description, around);
    const found = [...head(description), ...parts(description, around)].filter(
      ({ key }) => !(picture.covers && key.startsWith("table-")),
    );
    settle(this.place, result.outcome ?? "");
    offerPapers(this.tools, description);
    this.place.replaceChildren(
      ...withPicture(this.#screen, found, picture.node),
      ...(result.outcome === null ? [] : [this.tools]),
    );
  }

  /**
   * @param {Description} description
   * @returns {import("../result/parts.js").Surroundings}
   */
  #around(description) {
    const { numbers, pages, passages } = this.data;
    return {
      phones: phonesOf(description, numbers),
      toQuestion: (path) => this.toQuestion(path),
      pageOf: (source) => (source && passages[`${source.document}/${source.section}`]) || "",
      checkPage: (check) => pages[check] ?? "",
      places: this.#places,
    };
  }

  #forget() {
    sayBeside(this.tools, "");
    this.result = null;
    this.description = null;
    this.root.removeAttribute("data-decided");
  }
}

/**
 * @param {Screen} screen
 * @param {Part[]} found
 * @param {Node | null} picture
 * @returns {Node[]}
 */
function withPicture(screen, found, picture) {
  const nodes = screen.nodes(found);
  if (!picture) return nodes;
  const after = found.findIndex(({ key }) => AFTER_PICTURE.test(key));
  const place = after < 0 ? nodes.length : after;
  return [...nodes.slice(0, place), picture, ...nodes.slice(place)];
}
