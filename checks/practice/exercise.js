/** @import { Announcer } from "../widget/announcer.js" */
/** @import { Answers } from "../widget/types.js" */
/** @import { Outcome } from "../widget/outcome.js" */
import { keepBeside } from "../widget/beside.js";
import { all, h, one } from "../widget/dom.js";
import { say } from "../words/say.js";
import { compared } from "./compared.js";
import { differFold, placeNotes } from "./differ.js";
import { panel } from "./panel.js";
import { bindTries } from "./tries.js";
import { workedCase } from "./worked.js";

/**
 * A practice case that one does: its story stays in sight, one's own answers can be laid beside the worked
 * ones, and what the case claims of other answers can be tried. Nothing of it is kept, and nothing is scored.
 */
export class Exercise {
  #worked = workedCase();
  /** @type {Map<string, HTMLElement>} Where colleagues differ, by the path of the question. */
  #notes = new Map(this.#worked.differs.map((differ) => [differ.path, differFold(differ)]));
  #isOpen = false;

  /**
   * @param {HTMLElement} root of the check
   * @param {Outcome} outcome the reader's own
   * @param {(answers: Answers) => Promise<{ result: any, description: any }>} decide
   * @param {Announcer} announcer
   */
  constructor(root, outcome, decide, announcer) {
    this.outcome = outcome;
    this.decide = decide;
    this.announcer = announcer;
    this.place = one(root, ".compare", HTMLElement);
    this.button = one(this.place, '[data-do="compare"]', HTMLButtonElement);
    this.panel = one(this.place, ".compare__panel", HTMLElement);
  }

  /** What the case was worked out with. */
  get answers() {
    return this.#worked.answers;
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    this.place.hidden = false;
    this.button.addEventListener("click", () => this.#toggle(), { signal });
    this.outcome.watch(() => this.#follow());
    for (const story of all(document, ".casus__verhaal", HTMLElement)) keepBeside(story, signal);
    bindTries(this.#worked, this.outcome.data.leads, this.decide, signal);
    this.#follow();
  }

  /** Lays nothing beside the answers any more. */
  forget() {
    this.#isOpen = false;
    this.#show();
  }

  #toggle() {
    this.#isOpen = !this.#isOpen;
    this.#show();
    if (this.#isOpen) this.announcer.tell(this.panel.querySelector(".pair__count")?.textContent ?? "");
  }

  /** The answers have changed: records may have come or gone too. */
  #follow() {
    placeNotes(this.#notes, this.outcome.form);
    if (this.#isOpen) this.#show();
  }

  #show() {
    this.button.setAttribute("aria-expanded", String(this.#isOpen));
    this.panel.hidden = !this.#isOpen;
    const { result, description } = this.outcome;
    if (!this.#isOpen) this.panel.replaceChildren();
    else if (!result || !description) {
      const words = say(this.outcome.empty ? "vergelijk-eerst" : "vergelijk-wacht");
      this.panel.replaceChildren(h("p", { class: "pair__count" }, words));
    } else {
      const found = compared(description, this.#worked);
      this.panel.replaceChildren(...panel({ result, description }, this.#worked, found, (path) => this.outcome.toQuestion(path)));
    }
  }
}
