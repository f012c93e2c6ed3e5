/** @import { Meeting } from "./stage.js" */
/** @import { Sound } from "./sound.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { back, behind, endsAt, goOn, isLast, left, next, pause } from "./run.js";
import { now, onTheClock } from "./time.js";
import { asClock, drift, inMinutes } from "./words.js";

/**
 * The clock of the step that goes on, with what steers it, a place for a few words, and the steps around
 * it. A screen reader is told when another step begins and when its time is up, and not of the seconds.
 */
export class Clock {
  /**
   * @param {Meeting} meeting
   * @param {Sound} sound
   * @param {() => void} done the reader leaves the last step
   */
  constructor(meeting, sound, done) {
    this.meeting = meeting;
    this.sound = sound;
    this.done = done;
    this.heading = h("h2", { class: "meeting__title", tabindex: "-1" });
    this.place = h("p", { class: "meeting__place" });
    this.time = h("p", { class: "meeting__time", role: "timer", "aria-live": "off" });
    this.filled = h("span", {});
    this.state = h("p", { class: "meeting__state" });
    this.drift = h("p", { class: "meeting__drift" });
    this.back = h("button", { type: "button", "data-do": "meeting-back" }, say("klok-vorige"));
    this.pause = h("button", { type: "button", "data-do": "meeting-pause" });
    this.next = h("button", { type: "button", "data-do": "meeting-next", class: "meeting__next" });
    this.note = h("textarea", { rows: "3", autocomplete: "off", spellcheck: "false" });
    this.noteTitle = h("span", {});
    this.ring = h("input", { type: "checkbox", role: "switch", autocomplete: "off" });
    this.steps = h("ol", { class: "meeting__steps", "aria-label": say("klok-onderdelen") });
    this.spoken = h("p", { class: "sr-only", role: "status" });
    this.element = this.#layOut();
    this.back.addEventListener("click", () => this.#go(back(this.meeting.run, now())));
    // The second tap of two was meant for the part that stood there at the first.
    this.next.addEventListener("click", ({ detail }) => detail > 1 || this.#next());
    this.pause.addEventListener("click", () => this.#pause());
    this.note.addEventListener("input", () => this.#keep());
    this.ring.addEventListener("change", () => this.sound.turn(this.ring.checked));
  }

  #layOut() {
    return h(
      "div",
      { class: "meeting__clock" },
      h(
        "div",
        { class: "meeting__now" },
        this.place,
        this.heading,
        this.time,
        h("div", { class: "meeting__bar", "aria-hidden": "true" }, this.filled),
        this.state,
        h("p", { class: "meeting__steer" }, this.back, this.pause, this.next),
        this.drift,
        h("label", { class: "meeting__note" }, this.noteTitle, this.note),
        h("label", { class: "option meeting__ring" }, this.ring, h("span", {}, say("klok-geluid"))),
      ),
      this.steps,
      this.spoken,
    );
  }

  /** Puts the present step there. */
  show() {
    const { steps, run, notes } = this.meeting;
    const step = steps[run.at];
    if (!step) return;
    this.heading.replaceChildren(h("bdi", {}, step.title));
    this.place.textContent = say("klok-plaats", { nummer: run.at + 1, aantal: steps.length });
    this.noteTitle.replaceChildren(say("klok-woorden"));
    this.note.value = notes[step.key] ?? "";
    const focused = document.activeElement === this.back;
    this.back.disabled = run.at === 0;
    if (focused && this.back.disabled) this.next.focus();
    this.next.textContent = isLast(run) ? say("klok-naar-afspraken") : say("klok-volgende");
    this.#list();
    this.tick();
  }

  /** Brings what changes by the second in line with the time. */
  tick() {
    const { run } = this.meeting;
    const moment = now();
    const rest = left(run, moment);
    const isUp = rest <= 0;
    const isStill = run.since === null;
    put(this.time, asClock(rest));
    put(this.drift, `${drift(behind(run, moment))} ${say("klok-eind", { tijd: onTheClock(endsAt(run, moment)) })}`);
    put(this.state, isStill ? say("klok-staat-stil") : isUp ? say("klok-om") : say("klok-loopt"));
    put(this.pause, say(isStill ? "klok-ga-door" : "klok-pauze"));
    this.element.toggleAttribute("data-up", isUp);
    this.element.toggleAttribute("data-still", isStill);
    const length = run.dealt[run.at] ?? 0;
    this.filled.style.inlineSize = `${Math.max(0, Math.min(1, length ? rest / length : 0)) * 100}%`;
    if (isUp && !this.meeting.told) this.#tellUp();
  }

  #tellUp() {
    const { steps, run } = this.meeting;
    this.meeting.told = true;
    put(this.spoken, say("klok-om-gezegd", { titel: steps[run.at]?.title ?? "" }));
    this.sound.ring();
  }

  #next() {
    const { run } = this.meeting;
    if (isLast(run)) this.done();
    else this.#go(next(run, now()));
  }

  /** @param {import("./run.js").Run} run */
  #go(run) {
    const { steps } = this.meeting;
    this.meeting.run = run;
    // Whoever goes back to a step whose time was up knows that.
    this.meeting.told = left(run, now()) <= 0;
    this.show();
    const length = inMinutes(left(run, now()));
    put(this.spoken, say("klok-nu", { titel: steps[run.at]?.title ?? "", minuten: length }));
  }

  #pause() {
    const { run } = this.meeting;
    this.meeting.run = run.since === null ? goOn(run, now()) : pause(run, now());
    this.tick();
    put(this.spoken, say(run.since === null ? "klok-gaat-door" : "klok-staat-stil"));
  }

  #keep() {
    const { steps, run, notes } = this.meeting;
    const step = steps[run.at];
    if (step) notes[step.key] = this.note.value;
  }

  /**
   * The steps: those that are done with the minutes that they took, the others with those that they have, and
   * those that they were to have where that differs.
   */
  #list() {
    const { steps, run } = this.meeting;
    const rows = steps.map(({ title, minutes }, place) => {
      const state = place < run.at ? "done" : place === run.at ? "now" : "later";
      const has = inMinutes((state === "done" ? run.spent : run.dealt)[place] ?? 0);
      const planned = has === minutes ? say("klok-minuten", { minuten: has }) : say("klok-minuten-anders", { minuten: has, eerst: minutes });
      const said = state === "done" ? say("klok-duurde", { minuten: has }) : planned;
      return h(
        "li",
        { class: `meeting__step meeting__step--${state}`, ...(state === "now" ? { "aria-current": "step" } : {}) },
        h("bdi", {}, title),
        h("span", { class: "meeting__minutes" }, said),
      );
    });
    this.steps.replaceChildren(...rows);
  }
}

/**
 * Puts words in an element; the same words are left alone, so that nothing is said or drawn again.
 *
 * @param {HTMLElement} element
 * @param {string} words
 */
function put(element, words) {
  if (element.textContent !== words) element.textContent = words;
}
