/** @import { Answers } from "../widget/types.js" */
/** @import { Outcome } from "../widget/outcome.js" */
import { withLinks } from "../result/leads.js";
import { one } from "../widget/dom.js";
import { Turns } from "../widget/turns.js";
import { put } from "./put.js";
import { refusedPanel, thenPanel } from "./then.js";

/**
 * Tries another answer: asks the rules again, with that one, and shows the outcome beside the one that
 * there is. The form is not touched.
 */
export class Trying {
  #turns = new Turns();
  /** @type {HTMLElement | null} */
  #panel = null;

  /**
   * @param {Outcome} outcome
   * @param {() => { answers: Answers, places: Record<string, number[]> }} given what the outcome was made of
   * @param {(answers: Answers, places: Record<string, number[]>) => Promise<{ result: any, description: any }>} decide
   */
  constructor(outcome, given, decide) {
    this.outcome = outcome;
    this.given = given;
    this.decide = decide;
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    const clicked = (/** @type {Event} */ event) => {
      const button = event.target instanceof Element ? event.target.closest('[data-do="try"]') : null;
      if (button instanceof HTMLButtonElement) void this.#try(button);
    };
    this.outcome.place.addEventListener("click", clicked, { signal });
    this.outcome.watch(() => this.forget());
  }

  /** What is shown belongs to an outcome that is gone. */
  forget() {
    this.#turns.next();
    this.#panel?.remove();
    this.#panel = null;
  }

  /** @param {HTMLButtonElement} button */
  async #try(button) {
    this.forget();
    const isNewest = this.#turns.next();
    const { path = "", answer = "null", title = "" } = button.dataset;
    const { answers, places } = this.given();
    const tried = put(answers, path, JSON.parse(answer));
    const decided = await this.decide(tried, places).catch(() => null);
    const now = this.outcome.description;
    // The rules stopped, and the page says so; or the reader went on.
    if (!decided || !now || !isNewest()) return;
    const goBack = () => {
      this.forget();
      button.focus();
    };
    const { result, description } = decided;
    const panel = result.errors
      ? refusedPanel(title, description?.faults ?? [], goBack)
      : thenPanel(title, now, withLinks(description, this.outcome.data.leads), goBack);
    this.#panel = panel;
    (button.closest("li") ?? button).append(panel);
    const heading = one(panel, ".then__title", HTMLElement);
    heading.scrollIntoView({ block: "nearest" });
    heading.focus({ preventScroll: true });
  }
}
