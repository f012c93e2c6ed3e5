/** @import { BloemFields, Description, Link, Result } from "../../widget/types.js" */
/** @import { Control } from "./controls.js" */
/** @import { Paper } from "./paper.js" */
/** @import { Place, Step } from "./place.js" */
import { chosenAlerts, alertNode } from "../../widget/alerts.js";
import { all, h, inRow } from "../../widget/dom.js";
import { say, sayWith } from "../../words/say.js";
import { flower } from "./flower.js";
import { saidOf } from "./paper.js";
import { AFTER, to, toPetal } from "./place.js";
import { contents } from "./steps.js";

/**
 * The flower as it is run in a meeting, in the place of the check: one step at a time in large type, and beside
 * it the flower with every step to go to. Nobody needs a mouse, and the focus goes along to each step.
 */
export class Stage {
  /** @type {(Result & BloemFields) | null} */
  #result = null;
  /** @type {Description | null} */
  #description = null;
  /** @type {Control[]} */
  #controls = [];
  /** The alerts that are shown, by their codes and where they lead on to. */
  #alarm = "";
  /** @type {Map<string, Link | null>} Where each alert leads on to, once the rules have said it. */
  #links = new Map();
  /** What is said to be wrong. */
  #wrong = "";
  /** What the flower and the steps show now. */
  #drawn = "";

  /**
   * @param {HTMLElement} root
   * @param {Paper} paper
   * @param {{ place: Place }} kept how far it is; whoever keeps it, keeps it
   * @param {() => void} left the reader goes back to the form
   */
  constructor(root, paper, kept, left) {
    this.root = root;
    this.paper = paper;
    this.kept = kept;
    this.alerts = h("div", { class: "flower-stage__alerts", role: "alert" });
    this.faults = h("div", { class: "flower-stage__faults", role: "status" });
    this.main = h("div", { class: "flower-stage__main" });
    this.around = h("nav", { class: "flower-stage__around", "aria-label": say("bloem-stappen") });
    const away = h("button", { type: "button" }, say("bloem-terug"));
    away.addEventListener("click", left);
    this.element = h(
      "section",
      { class: "meeting flower-stage", "aria-label": say("bloem-overleg") },
      this.alerts,
      this.faults,
      h("div", { class: "flower-stage__columns" }, this.main, this.around),
      h("p", { class: "meeting__away" }, away),
    );
  }

  /** The reader looks at it from now on. */
  open() {
    this.#show();
    this.element.scrollIntoView({ block: "start", behavior: "instant" });
    this.#focus();
  }

  /**
   * Brings everything in line with the form and its outcome; what the reader is in stays where it is.
   *
   * @param {(Result & BloemFields) | null} result
   * @param {Description | null} description
   */
  follow(result, description) {
    this.#result = result;
    this.#description = description;
    // In a crisis there is nothing to go through.
    if (this.#stopped && this.kept.place.step !== "vooraf") this.#go(to(this.kept.place, "vooraf"));
    this.#warn();
    for (const { follow } of this.#controls) follow();
    this.#draw();
  }

  get #stopped() {
    return this.paper.chosen("crisis") === "ja";
  }

  /** Says what is dangerous, and what cannot be read; each is told once, when it comes. */
  #warn() {
    for (const { code, link } of this.#description?.alerts ?? []) this.#links.set(code, link ?? null);
    // While the rules decide anew, what they said of an alert stays with it.
    const chosen = chosenAlerts(this.paper.form).map((alert) => ({ ...alert, link: this.#links.get(alert.code) ?? null }));
    const alerts = this.#description?.alerts ?? chosen;
    const alarm = JSON.stringify(alerts.map(({ code, link }) => [code, link?.href]));
    if (alarm !== this.#alarm) this.alerts.replaceChildren(...alerts.map(alertNode));
    this.#alarm = alarm;
    // While the rules look at it anew, what was said to be wrong stays.
    if (this.root.querySelector(".check__result[data-waiting]")) return;
    const wrong = all(this.root, ".check__result .faults li", HTMLElement).map(({ textContent }) => textContent ?? "");
    const told = wrong.join("\n");
    if (told !== this.#wrong) this.faults.replaceChildren(...wrong.map((words) => h("p", {}, h("bdi", {}, words))));
    this.#wrong = told;
  }

  /** Puts the present step there. */
  #show() {
    const { place } = this.kept;
    const { nodes, controls } = contents(this.paper, place, {
      holders: (code) => this.#holders(code),
      result: () => this.#result,
      description: () => this.#description,
      go: (found) => this.#go(found),
    });
    this.#controls = controls;
    this.main.replaceChildren(...nodes);
    for (const { follow } of controls) follow();
    this.#drawn = "";
    this.#draw();
  }

  /** @param {Place} place */
  #go(place) {
    this.kept.place = this.#stopped ? to(place, "vooraf") : place;
    this.#show();
    this.element.scrollIntoView({ block: "start", behavior: "instant" });
    this.#focus();
  }

  #focus() {
    this.main.querySelector("h2")?.focus({ preventScroll: true });
  }

  /**
   * Who has a petal, as the rules dealt them.
   *
   * @param {string} code
   */
  #holders(code) {
    return this.#result?.verdeling.find(({ blad }) => blad === code)?.leden ?? [];
  }

  /** The flower and the steps around it; made anew only where something in them differs. */
  #draw() {
    const { place } = this.kept;
    const petals = this.paper.petals.map(({ code, title, questions }, number) => {
      return {
        title,
        said: saidOf(questions),
        people: this.#holders(code),
        now: place.step === "blad" && place.petal === number,
      };
    });
    const after = AFTER.map((step) => ({ step, title: titleOf(step), now: place.step === step, done: this.#isDone(step) }));
    const drawn = JSON.stringify([petals, after, this.#stopped]);
    if (drawn === this.#drawn) return;
    const had = all(this.around, "button", HTMLElement).findIndex((button) => button === document.activeElement);
    this.#drawn = drawn;
    this.around.hidden = this.#stopped;
    this.around.replaceChildren(
      flower(petals, say("bloem-hart")),
      h(
        "ol",
        { class: "flower-stage__steps" },
        ...petals.map(({ title, said, people, now }, number) =>
          this.#link(title, people.length > 0 ? sayWith("bloem-wie-gesteld", { namen: inRow(people), gesteld: h("span", {}, said) }) : [said], now, false, () => toPetal(this.kept.place, number)),
        ),
        ...after.map(({ step, title, now, done }) => this.#link(title, [], now, done, () => to(this.kept.place, step))),
      ),
    );
    all(this.around, "button", HTMLElement)[had]?.focus({ preventScroll: true });
  }

  /**
   * @param {string} title
   * @param {(Node | string)[]} more
   * @param {boolean} now
   * @param {boolean} done
   * @param {() => Place} where
   */
  #link(title, more, now, done, where) {
    const button = h(
      "button",
      { type: "button", ...(now ? { "aria-current": "step" } : {}) },
      h("b", {}, title, done ? h("span", { class: "flower-stage__done" }, ` ${say("bloem-ingevuld")}`) : null),
      more.length > 0 ? h("small", {}, ...more) : null,
    );
    button.addEventListener("click", () => this.#go(where()));
    return h("li", {}, button);
  }

  /** @param {Step} step */
  #isDone(step) {
    if (step === "klaar") return false;
    return step === "ziet-zich" ? this.paper.chosen(step) !== "" : this.paper.text(step).value.trim() !== "";
  }
}

/** @param {Step} step one of those after the petals */
function titleOf(step) {
  return say(/** @type {import("../../words/codes.js").Code} */ (`bloem-stap-${step}`));
}
