/** @import { Meeting } from "./stage.js" */
import { tableNode } from "../result/parts.js";
import { copyText } from "../widget/copy.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { agreed, toCopy } from "./outcomes.js";
import { onTheDay } from "./time.js";

/** The end of a meeting: what was noted, to copy and to print. */
export class End {
  /**
   * @param {Meeting} meeting
   * @param {object} acts
   * @param {() => void} acts.back the reader goes back to the last step
   * @param {() => void} acts.anew the reader throws this meeting away for another
   * @param {() => void} acts.print prints the paper of the check, on which the notes stand
   */
  constructor(meeting, { back, anew, print }) {
    this.meeting = meeting;
    this.heading = h("h2", { class: "meeting__title", tabindex: "-1" }, say("klok-klaar"));
    this.list = h("div", { class: "meeting__list" });
    this.copy = h("button", { type: "button" }, say("klok-kopieer"));
    this.print = h("button", { type: "button" }, say("klok-print"));
    this.did = h("span", { class: "result__did", role: "status" });
    const again = h("button", { type: "button" }, say("klok-weer-terug"));
    const other = h("button", { type: "button" }, say("klok-ander-overleg"));
    this.element = h(
      "div",
      { class: "meeting__end" },
      this.heading,
      this.list,
      h("p", { class: "meeting__steer" }, again, this.copy, this.print, other, this.did),
    );
    again.addEventListener("click", back);
    other.addEventListener("click", anew);
    this.print.addEventListener("click", print);
    this.copy.addEventListener("click", () => void this.#copy());
  }

  /** Puts there what was noted until now. */
  show() {
    const table = this.#table();
    const none = (table.rows ?? []).length === 0;
    this.list.replaceChildren(none ? h("p", {}, say("klok-geen-afspraken")) : tableNode(table));
    this.copy.hidden = none;
    this.print.hidden = none;
    this.did.textContent = "";
  }

  async #copy() {
    this.did.textContent = "";
    this.did.textContent = await copyText(toCopy(this.#table(), onTheDay()), this.list, () => this.element.isConnected);
  }

  #table() {
    return agreed(this.meeting.steps, this.meeting.notes);
  }
}
