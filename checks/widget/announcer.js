/** @import { Alert } from "./types.js" */
import { one } from "./dom.js";

// Who types is told nothing before this pause.
const PAUSE = 1000;
// Makes words other words for a screen reader, which then says them again.
const UNSEEN = "\u00a0";

/**
 * What a screen reader is told: each thing once, when it is new. Alerts, how far it is, the outcome
 * and what was done to the form each have a region of their own.
 */
export class Announcer {
  /** @type {Set<string>} The codes of the alerts that were told and still hold. */
  #heard = new Set();
  #progress = "";
  #outcome = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} Runs while somebody types. */
  #pause;
  /** @type {(() => void) | null} What waits for the pause. */
  #waiting = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.alarm = one(root, ".check__alarm", HTMLElement);
    this.progress = one(root, ".check__progress", HTMLElement);
    this.outcome = one(root, ".check__announce", HTMLElement);
    this.formNews = one(root, ".check__told", HTMLElement);
  }

  /**
   * Tells the alerts that are new. An alert waits for no pause.
   *
   * @param {Alert[]} alerts
   * @param {boolean} all false while the rules can still add to them
   */
  alert(alerts, all) {
    const fresh = alerts.filter(({ code }) => !this.#heard.has(code));
    const codes = alerts.map(({ code }) => code);
    this.#heard = new Set(all ? codes : [...this.#heard, ...codes]);
    if (fresh.length > 0) this.alarm.textContent = fresh.map(({ text }) => text).join(" ");
    else if (this.#heard.size === 0) this.alarm.textContent = "";
  }

  /** Takes away what was told of answers that have changed; it is not told again if it still holds. */
  unsay() {
    this.#waiting = null;
    this.progress.textContent = "";
    this.outcome.textContent = "";
  }

  /**
   * @param {string} progress how many questions are left; empty when there is nothing to say
   * @param {string} outcome empty while there is none
   */
  state(progress, outcome) {
    const say = () => {
      if (progress !== this.#progress) this.progress.textContent = progress;
      if (outcome !== this.#outcome) this.outcome.textContent = outcome;
      this.#progress = progress;
      this.#outcome = outcome;
    };
    if (this.#pause === undefined) say();
    else this.#waiting = say;
  }

  /** Keeps silent until nothing has been typed for a while. */
  typing() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.typed(), PAUSE);
  }

  /** Says what waited for the typing to end. */
  typed() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const say = this.#waiting;
    this.#waiting = null;
    say?.();
  }

  /**
   * Tells what was done, also when the same was told just before.
   *
   * @param {string} message
   */
  tell(message) {
    const again = message !== "" && this.formNews.textContent === message;
    this.formNews.textContent = again ? message + UNSEEN : message;
  }

  /** Forgets everything. */
  reset() {
    this.unsay();
    this.typed();
    this.#heard.clear();
    this.#progress = "";
    this.#outcome = "";
    this.alarm.textContent = "";
    this.tell("");
  }
}
