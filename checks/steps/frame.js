/** What stands around a step: the way back, how far it is, the whole form, and the way on. */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

export class Frame {
  back = h("button", { type: "button", class: "steps__back" }, say("stap-terug"));
  left = h("span", { class: "steps__left" });
  whole = h("button", { type: "button", class: "steps__whole" });
  open = h("button", { type: "button", class: "steps__open", hidden: true });
  on = h("button", { type: "button" });
  bar = h("div", { class: "steps__bar", hidden: true }, this.back, this.left, this.open, this.whole);
  foot = h("p", { class: "steps__on", hidden: true }, this.on);

  /**
   * @param {HTMLElement} columns the form and its outcome
   * @param {Element} behind what the way on stands before, in the form
   * @param {AbortSignal} signal takes it away again
   */
  constructor(columns, behind, signal) {
    columns.before(this.bar);
    behind.before(this.foot);
    signal.addEventListener("abort", () => {
      this.bar.remove();
      this.foot.remove();
    });
  }

  /** A wide screen: no steps. */
  hide() {
    this.bar.hidden = true;
    this.foot.hidden = true;
  }

  /** The whole form on a narrow screen. */
  showWhole() {
    this.#show({ back: "", left: "", whole: say("een-per-keer"), on: "" });
  }

  /**
   * @param {{ first: boolean, left: string, on: "" | "verder" | "overslaan" }} step
   */
  showStep({ first, left, on }) {
    const words = { "": "", verder: say("stap-verder"), overslaan: say("stap-overslaan") };
    this.#show({ back: first ? "" : say("stap-terug"), left, whole: say("alles-tegelijk"), on: words[on] });
    this.foot.toggleAttribute("data-quiet", on === "overslaan");
  }

  /** @param {number} open how many questions have no answer, though there is an outcome */
  showOutcome(open) {
    this.#show({ back: say("terug-naar-vragen"), left: "", whole: say("alles-tegelijk"), on: "" });
    this.open.hidden = open === 0;
    this.open.textContent = saidOpen(open);
  }

  /** @param {Record<"back" | "left" | "whole" | "on", string>} words empty for what is not there */
  #show({ back, left, whole, on }) {
    this.bar.hidden = false;
    this.open.hidden = true;
    this.foot.hidden = on === "";
    this.back.hidden = back === "";
    for (const [element, words] of /** @type {const} */ ([[this.back, back], [this.left, left], [this.whole, whole], [this.on, on]])) {
      if (element.textContent !== words) element.textContent = words;
    }
  }
}

/**
 * Says how many questions are open.
 *
 * @param {number} open
 */
export function saidOpen(open) {
  return open === 1 ? say("stap-open-een") : say("stap-open", { aantal: open });
}
