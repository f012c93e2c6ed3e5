/** @import { Announcer } from "../widget/announcer.js" */
/** @import { Judged } from "../widget/opening.js" */
/** @import { Outcome } from "../widget/outcome.js" */
/** @import { Description, Result } from "../widget/types.js" */
import { withLinks } from "../result/leads.js";
import { h, one } from "../widget/dom.js";
import { FileFault } from "../widget/files.js";
import { accepted, inWords as faultsInWords } from "../widget/opening.js";
import { Turns } from "../widget/turns.js";
import { say } from "../words/say.js";
import { differences } from "./differences.js";
import { inWords, pair } from "./pair.js";

/**
 * The opinion of a colleague, from a file, beside the reader's own. It lives in this page alone: nothing
 * of it comes into the form or on the desk.
 */
export class Opinion {
  #turns = new Turns();
  /** @type {{ result: Result, description: Description } | null} What the colleague comes to. */
  #theirs = null;

  /**
   * @param {HTMLElement} place
   * @param {Outcome} outcome the reader's own
   * @param {string} check
   * @param {(check: string, text: string) => Promise<Judged>} decide
   * @param {Announcer} announcer
   */
  constructor(place, outcome, check, decide, announcer) {
    this.place = place;
    this.outcome = outcome;
    this.check = check;
    this.decide = decide;
    this.announcer = announcer;
    this.input = one(place, '[data-do="opinion"]', HTMLInputElement);
    this.message = one(place, ".opinion__messages", HTMLElement);
    this.panel = one(place, ".opinion__panel", HTMLElement);
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    this.place.hidden = false;
    this.input.addEventListener("change", () => void this.#chosen(), { signal });
    this.outcome.watch(() => this.#show());
  }

  /** Lets go of the colleague's answers, and of a file that is on its way. */
  forget() {
    this.#turns.next();
    this.#theirs = null;
    this.message.replaceChildren();
    this.#show();
  }

  async #chosen() {
    const file = this.input.files?.[0];
    this.input.value = "";
    if (!file) return;
    this.message.replaceChildren();
    const isNewest = this.#turns.next();
    try {
      const exists = (/** @type {string} */ check) => Object.hasOwn(this.outcome.data.pages, check);
      const opened = await accepted(file, exists, { decide: this.decide, isOver: () => !isNewest() });
      const own = opened.find(({ check }) => check === this.check);
      if (!own) throw new FileFault([say("mening-andere-check")]);
      const { result, description } = own.judged;
      this.#theirs = { result, description: withLinks(description, this.outcome.data.leads) };
      this.#show();
      this.announcer.tell([say("mening-geopend"), this.#told()].join(" ").trim());
    } catch (error) {
      if (!isNewest()) return;
      this.message.replaceChildren(...(error instanceof FileFault ? faultsInWords(error) : [say("bestand-mislukt")]));
    }
  }

  /** How both compare now; empty while there is nothing of the reader's own. */
  #told() {
    const { result, description } = this.outcome;
    if (!this.#theirs || !result || !description) return "";
    const same = isSame(result, this.#theirs.result);
    return inWords(same, differences(description, this.#theirs.description).length);
  }

  /** Puts both beside each other as they are now. */
  #show() {
    const theirs = this.#theirs;
    this.panel.hidden = !theirs;
    if (!theirs) {
      this.panel.replaceChildren();
      return;
    }
    const { result, description } = this.outcome;
    const close = h("button", { type: "button", "data-do": "opinion-close" }, say("mening-weg"));
    close.addEventListener("click", () => {
      this.forget();
      this.announcer.tell(say("mening-is-weg"));
      this.input.focus();
    });
    const found = description ? differences(description, theirs.description) : [];
    this.panel.replaceChildren(
      h("h2", { class: "opinion__title" }, say("mening-titel")),
      ...(result && description
        ? pair(description, theirs.description, isSame(result, theirs.result), found, (path) => this.outcome.toQuestion(path))
        : [h("p", {}, say(this.outcome.empty ? "mening-eerst" : "mening-wacht"))]),
      close,
    );
  }
}

/**
 * Whether both come to the same; two that have yet to come to something do not.
 *
 * @param {Result} mine
 * @param {Result} theirs
 */
function isSame(mine, theirs) {
  return mine.outcome !== null && mine.outcome === theirs.outcome;
}
