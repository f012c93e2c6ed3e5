/** @import { Outcome } from "../widget/outcome.js" */
import { chosenAlerts } from "../widget/alerts.js";
import { all, one } from "../widget/dom.js";
import { unfold } from "../widget/fold.js";
import { NARROW } from "../widget/narrow.js";
import { STANDING } from "../widget/outcome.js";
import { REVEAL } from "../widget/reveal.js";
import { say } from "../words/say.js";
import { Frame, saidOpen } from "./frame.js";
import { Hand } from "./hand.js";
import { foldIntro } from "./intro.js";
import { mark, unmark } from "./marks.js";
import { isBlank, neededFirst, nextStep, optionsOf, pathOf, stepAt, stepBefore, stepsOf, stillOpen, whereToBegin, whereToGoOn } from "./path.js";
import { bringIntoSight } from "./sight.js";
import { tickedLists, waitsForAll } from "./through.js";

/** Whether the reader wants the whole form; in this tab, until it is closed. */
let wantsWhole = false;
/** @type {Set<string>} The checks that were left while their outcome was on the screen. */
const atOutcome = new Set();

/**
 * One step of a form at a time on a narrow screen, and its outcome as a screen of its own. It is a way to
 * look at the same form: every field stays where it is, with its name and its answer, and what is not
 * shown is only not shown. The style does that, on the screen alone; paper has the whole form.
 */
export class Steps {
  /** @type {HTMLElement | null} */
  #step = null;
  /** The path of that step: of what is made anew (a list that is filled in) it finds the same one. */
  #path = "";
  #atOutcome = false;
  /** The reader wants to go on, and the rules have yet to say where to. */
  #waits = false;
  /** There is an outcome, and the reader goes on through what is still open. */
  #goesThrough = false;
  /** @type {Set<HTMLElement>} What came along filled in, and is still to be shown. */
  #unseen = new Set();

  /**
   * @param {HTMLElement} root
   * @param {HTMLFormElement} form
   * @param {Outcome} outcome
   * @param {AbortSignal} signal the reader has gone elsewhere
   */
  constructor(root, form, outcome, signal) {
    this.root = root;
    this.form = form;
    this.outcome = outcome;
    this.signal = signal;
    this.narrow = window.matchMedia(NARROW);
    const columns = one(root, ".check__columns", HTMLElement);
    this.frame = new Frame(columns, one(form, ".check__file-messages", HTMLElement), signal);
    this.foldIntro = foldIntro(root, this.frame.bar, signal);
    this.hand = new Hand(root, (field) => this.#answered(field), () => this.#isOn, signal);
  }

  get #isOn() {
    return this.narrow.matches && !wantsWhole;
  }

  /**
   * Begins, once the form holds what was filled in before.
   *
   * @param {boolean} along answers came along from another check
   */
  begin(along) {
    const { root, form, frame, signal } = this;
    this.#step = whereToBegin(stepsOf(form), along);
    this.#atOutcome = atOutcome.has(nameOf(root)) && this.#steps().some((step) => !isBlank(step));
    this.narrow.addEventListener("change", () => this.#turned(), { signal });
    root.addEventListener(STANDING, () => this.#follow(), { signal });
    document.addEventListener(REVEAL, (event) => this.#reveal(event.target), { signal });
    root.addEventListener("click", (event) => this.#linked(event), { signal, capture: true });
    for (const kind of ["input", "change"]) form.addEventListener(kind, () => this.#show(), { signal });
    window.addEventListener("hashchange", () => this.#toHash(), { signal });
    frame.back.addEventListener("click", () => this.#back(), { signal });
    frame.on.addEventListener("click", () => this.#goOn(), { signal });
    frame.open.addEventListener("click", () => this.#goThrough(), { signal });
    frame.whole.addEventListener("click", () => this.#toggle(), { signal });
    this.#show();
    this.#toHash();
    signal.addEventListener("abort", () => document.documentElement.removeAttribute("data-in-steps"));
    if (along) this.arrive();
  }

  /** Brings the reader to the form in which answers came along, with what is said of them in view. */
  arrive() {
    const steps = this.#steps();
    this.#unseen = new Set(tickedLists(steps));
    const step = whereToBegin(steps, true);
    if (!step) return;
    this.#put(step);
    this.#show();
    const bring = () => {
      if (this.signal.aborted) return;
      const title = titleOf(this.#isOn ? step : (steps[0] ?? step));
      this.root.scrollIntoView({ block: "start", behavior: "instant" });
      this.form.querySelector(":scope > .notice")?.scrollIntoView({ block: "nearest", behavior: "instant" });
      focusOn(title);
    };
    // After the theme's own turn, which is the top of the page.
    setTimeout(bring);
  }

  #steps() {
    return stepsOf(this.form);
  }

  /** An answer was given by a tap or Enter. @param {HTMLInputElement} field */
  #answered(field) {
    const step = this.#step;
    if (!step?.contains(field) || this.hand.isDown) return;
    const isText = field.type === "text" && step.dataset.question !== undefined;
    if (!isText && !optionsOf(step).includes(field)) return;
    const [alert] = all(step, ".option__alerts", HTMLElement).filter((found) => found.checkVisibility());
    if (chosenAlerts(step).length === 0) {
      this.#goOn();
      return;
    }
    // The number to dial stays in sight until the reader goes on.
    this.hand.changed();
    const numbers = one(this.root, ".helplines", HTMLElement);
    if (alert) bringIntoSight(alert, titleOf(step), { numbers, foot: this.frame.foot });
  }

  /** Goes on as soon as the rules have said where to; without rules, in the order of the form. */
  #goOn() {
    this.#waits = this.outcome.isOpen && this.root.hasAttribute("data-live");
    if (!this.#waits) this.#advance();
  }

  #advance() {
    const { result, missing, empty } = this.outcome;
    const now = this.#step;
    // What is wrong stands beside its field, and so does the reader until it is mended or taken out.
    const wrong = now && all(now, ".q__fault", HTMLElement).find(({ textContent }) => textContent);
    if (wrong) {
      wrong.parentElement?.querySelector("[aria-invalid]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
      return;
    }
    const decided = (result?.outcome ?? null) !== null;
    const steps = this.#steps();
    const through = this.#goesThrough || waitsForAll(this.root, this.outcome);
    const next = now && nextStep(steps, now, { missing, decided: decided && !through, unseen: this.#unseen });
    // A screen for an outcome that cannot come would be empty.
    const first = next ? null : neededFirst(steps, { missing, decided, empty });
    if (next ?? first) this.#goTo(/** @type {HTMLElement} */ (next ?? first));
    else this.#toOutcome();
    if (first) this.frame.left.textContent = say(empty ? "stap-niets" : "stap-eerst");
  }

  #goThrough() {
    this.#goesThrough = true;
    const [first] = stillOpen(this.#steps(), this.#unseen);
    if (first) this.#goTo(first);
  }

  /** How things stand has changed. */
  #follow() {
    this.#show();
    if (!this.#waits || this.outcome.isOpen) return;
    this.#waits = false;
    // A finger that is down is doing something else by now.
    if (this.#isOn && !this.#atOutcome && !this.hand.isDown) this.#advance();
  }

  #back() {
    const before = this.#atOutcome ? this.#step : this.#step && stepBefore(this.#steps(), this.#step);
    if (before) this.#goTo(before);
  }

  /** @param {HTMLElement} step */
  #goTo(step) {
    this.#put(step);
    this.#show();
    this.hand.changed();
    this.root.scrollIntoView({ block: "start", behavior: "instant" });
    focusOn(titleOf(step));
  }

  #toOutcome() {
    this.#atOutcome = true;
    this.#goesThrough = false;
    this.#show();
    this.hand.changed();
    this.root.scrollIntoView({ block: "start", behavior: "instant" });
    focusOn(this.outcome.place.querySelector(".result__title") ?? this.outcome.place);
  }

  /** @param {HTMLElement} step */
  #put(step) {
    this.#atOutcome = false;
    this.#waits = false;
    this.#step = step;
  }

  /** Brings the reader to where the focus belongs, when what had it has gone. */
  resume() {
    if (!this.#isOn || this.#atOutcome || !this.#step) this.outcome.place.focus({ preventScroll: true });
    else focusOn(titleOf(this.#step));
  }

  #toggle() {
    wantsWhole = !wantsWhole;
    this.#show();
    // Who was at a question is still there in the whole form.
    const place = wantsWhole && !this.#atOutcome ? this.#step : null;
    (place ?? this.root).scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** The window has become narrow or wide: who is in a field stays in it. */
  #turned() {
    const now = document.activeElement;
    if (now && this.#isOn) this.#reveal(now);
    this.#show();
    if (now && this.root.contains(now)) now.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** Something is about to come into view. @param {EventTarget | null} target */
  #reveal(target) {
    if (!(target instanceof Element)) return;
    if (this.form.contains(target)) {
      unfold(target);
      const step = stepAt(this.#steps(), target);
      if (step) this.#put(step);
    } else if (this.outcome.place.contains(target)) this.#atOutcome = true;
    else return;
    this.#show();
  }

  /** A link to a question of this page. @param {Event} event */
  #linked(event) {
    const link = event.target instanceof Element ? event.target.closest("a[href*='#']") : null;
    if (link) this.#toTarget(link.getAttribute("href")?.split("#")[1] ?? "");
  }

  #toHash() {
    this.#toTarget(location.hash.slice(1));
  }

  /** @param {string} id */
  #toTarget(id) {
    const target = id ? document.getElementById(id) : null;
    if (!target || !this.root.contains(target)) return;
    this.#reveal(target);
    target.scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** Brings the screen in line with where the reader is. */
  #show() {
    const { root, frame, narrow } = this;
    unmark(this.form);
    this.foldIntro(this.#isOn);
    const check = nameOf(root);
    atOutcome.delete(check);
    const bar = this.outcome.bar.element;
    const before = this.#isOn && !this.#atOutcome ? frame.foot : this.form;
    if (before.nextElementSibling !== bar) before.after(bar);
    document.documentElement.toggleAttribute("data-in-steps", this.#isOn);
    if (!this.#isOn) {
      delete root.dataset.steps;
      if (narrow.matches) frame.showWhole();
      else frame.hide();
      return;
    }
    const steps = this.#steps();
    if (!this.#step?.isConnected) {
      this.#step = steps.find((step) => pathOf(step) === this.#path) ?? whereToGoOn(steps);
    }
    const step = this.#step;
    if (!step) return;
    this.#path = pathOf(step);
    this.#unseen.delete(step);
    mark(step, steps, this.form);
    unfold(step);
    root.dataset.steps = this.#atOutcome ? "outcome" : "question";
    if (this.#atOutcome) {
      atOutcome.add(check);
      frame.showOutcome(stillOpen(steps, this.#unseen).length);
      return;
    }
    const left = this.#left(steps);
    bar.classList.toggle("is-said", chosenAlerts(step).length > 0);
    const isChoice = optionsOf(step).length > 0;
    frame.showStep({ first: !stepBefore(steps, step), left, on: isChoice && isBlank(step) ? "overslaan" : "verder" });
  }

  /** Says how much is left. @param {HTMLElement[]} steps */
  #left(steps) {
    const { description, isOpen } = this.outcome;
    const open = waitsForAll(this.root, this.outcome) ? stillOpen(steps, this.#unseen).length : 0;
    if (open > 0) return saidOpen(open);
    // What was said last stands while the rules decide.
    return description?.progress ?? (isOpen ? (this.frame.left.textContent ?? "") : "");
  }
}

/**
 * What a form goes by: a practice case is not the check itself.
 *
 * @param {HTMLElement} root
 */
function nameOf(root) {
  return root.dataset.exercise ?? root.dataset.check ?? "";
}

/**
 * What says where one is; the step itself where it has no title.
 *
 * @param {HTMLElement} step
 */
function titleOf(step) {
  return step.querySelector(":scope > legend, :scope > .q__title") ?? step;
}

/** @param {Element} element */
function focusOn(element) {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
