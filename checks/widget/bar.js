/** @import { Alert } from "./types.js" */
import { callLink } from "./dial.js";
import { h, one } from "./dom.js";
import { reveal } from "./reveal.js";
import { say } from "../words/say.js";

/**
 * A bar at the foot of a narrow screen: it says how things stand, leads to the outcome, and in
 * danger has the number to dial.
 */
export class Bar {
  /**
   * @param {HTMLElement} root where it is put
   * @param {HTMLElement} place where the outcome is
   * @param {AbortSignal} signal takes it away again
   */
  constructor(root, place, signal) {
    this.words = h("span", { class: "bar__words" });
    this.state = h("span", { class: "bar__state" });
    this.button = h("button", { type: "button" }, this.words, this.state);
    this.element = h("div", { class: "check__bar", "data-shows": "nothing" }, this.button);
    this.button.addEventListener("click", () => {
      reveal(place);
      place.scrollIntoView({ block: "start" });
      place.focus({ preventScroll: true });
    });
    // Between the form and the outcome: there a key reaches it while it is shown.
    one(root, ".check__side", HTMLElement).before(this.element);
    // The last of several is how it is now.
    const seen = new IntersectionObserver((entries) => {
      this.element.toggleAttribute("data-seen", entries.at(-1)?.isIntersecting ?? false);
    });
    seen.observe(place);
    signal.addEventListener("abort", () => {
      seen.disconnect();
      document.documentElement.removeAttribute("data-bar-alarm");
      this.element.remove();
    });
  }

  /** Nothing has been filled in. */
  rest() {
    this.#show("nothing", "", "", []);
  }

  /** @param {Alert[]} alerts of what is filled in now */
  wait(alerts) {
    this.#show("waiting", alerts[0]?.text ?? "", say("even-rekenen"), alerts);
  }

  /** @param {Alert[]} alerts of what is filled in now */
  fail(alerts) {
    this.#show("failed", alerts[0]?.text ?? "", say("niet-rekenen"), alerts);
  }

  /**
   * An outcome can be about something else than the danger: "Alles past" is no warning.
   *
   * @param {string} title of the outcome; empty while there is none
   * @param {Alert[]} alerts
   */
  decide(title, alerts) {
    const alert = alerts[0]?.text ?? "";
    this.#show(title ? "outcome" : "nothing", alert || title, alert && title, alerts);
  }

  /**
   * @param {string} what
   * @param {string} words
   * @param {string} state
   * @param {Alert[]} alerts
   */
  #show(what, words, state, alerts) {
    this.element.dataset.shows = what;
    this.element.toggleAttribute("data-alarm", alerts.length > 0);
    // For the style of the page: it would have to look for the bar in all that is filled in.
    document.documentElement.toggleAttribute("data-bar-alarm", alerts.length > 0);
    this.words.textContent = words && alerts.length > 0 ? `⚠ ${words}` : words;
    this.state.textContent = state;
    const phone = alerts.find(({ phones }) => phones.length > 0)?.phones[0];
    const there = this.element.querySelector("a");
    if (!phone) there?.remove();
    else if (there?.dataset.number !== phone.number) {
      there?.remove();
      const link = callLink({ name: "", number: phone.number }, "bar__call");
      link.dataset.number = phone.number;
      this.element.append(link);
    }
  }
}
