/** @import { Day } from "./ics.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { dayOf } from "./day.js";

const FIELD = "dag-van-het-overleg";

/** Asks on which day a meeting is. The day is no answer: it is asked again each time, and kept nowhere. */
export class Invitation {
  /**
   * @param {HTMLButtonElement} opener the button that opens and closes it
   * @param {(day: Day) => void} chosen
   */
  constructor(opener, chosen) {
    this.opener = opener;
    this.field = h("input", {
      type: "text",
      id: FIELD,
      inputmode: "numeric",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": `${FIELD}-hulp ${FIELD}-fout`,
    });
    this.fault = h("p", { class: "q__fault", id: `${FIELD}-fout`, role: "alert" });
    this.did = h("span", { class: "result__did", role: "status" });
    this.element = h(
      "form",
      { class: "invitation q q--short", novalidate: true, autocomplete: "off", hidden: true },
      h("label", { class: "q__title", for: FIELD }, say("klok-welke-dag")),
      h("p", { class: "q__help", id: `${FIELD}-hulp` }, say("klok-dag-hulp")),
      this.field,
      this.fault,
      h("p", {}, h("button", { type: "submit" }, say("klok-bewaar-ics")), this.did),
    );
    opener.setAttribute("aria-expanded", "false");
    opener.addEventListener("click", () => this.#open(Boolean(this.element.hidden)));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#try(chosen);
    });
  }

  /** @param {boolean} open */
  #open(open) {
    this.element.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
    this.did.textContent = "";
    this.#say("");
    if (open) this.field.focus();
    else this.field.value = "";
  }

  /** @param {(day: Day) => void} chosen */
  #try(chosen) {
    const day = dayOf(this.field.value);
    this.did.textContent = "";
    this.#say(day ? "" : say("klok-geen-dag"));
    if (!day) {
      this.field.focus();
      return;
    }
    chosen(day);
    this.did.textContent = say("klok-bewaard");
  }

  /** @param {string} fault */
  #say(fault) {
    this.fault.textContent = fault;
    if (fault) this.field.setAttribute("aria-invalid", "true");
    else this.field.removeAttribute("aria-invalid");
  }
}
