/** @import { Run } from "./run.js" */
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { Clock } from "./clock.js";
import { End } from "./end.js";
import { begin, pause } from "./run.js";
import { Sound } from "./sound.js";
import { now, ticking } from "./time.js";

/**
 * One step of a meeting: `key` is its own among the steps.
 *
 * @typedef {{ key: string, title: string, minutes: number }} Step
 *
 * A meeting that goes on. Whoever keeps it, keeps all of it; nothing else remembers anything.
 *
 * @typedef {object} Meeting
 * @property {Step[]} steps one or more
 * @property {Run} run
 * @property {Record<string, string>} notes by the key of their step
 * @property {boolean} open the reader has it before them
 * @property {boolean} ended the steps are done
 * @property {boolean} told that the time of the present step is up
 */

/**
 * @param {Step[]} steps one or more
 * @returns {Meeting}
 */
export function startMeeting(steps) {
  const run = begin(
    steps.map(({ minutes }) => minutes),
    now(),
  );
  return { steps, run, notes: {}, open: true, ended: false, told: false };
}

/**
 * A meeting as the reader runs it, in the place of the check that it comes from: a clock for each step, and
 * at the end what was noted.
 */
export class Stage {
  #sound = new Sound();
  /** @type {(() => void) | null} */
  #stop = null;
  /** The check has other steps by now. */
  #differs = false;

  /**
   * @param {Meeting} meeting
   * @param {() => void} left the reader goes back to the check
   * @param {() => void} anew the reader throws it away for another
   * @param {() => void} print prints the paper of the check
   */
  constructor(meeting, left, anew, print) {
    this.meeting = meeting;
    this.clock = new Clock(meeting, this.#sound, () => this.#turn(true));
    this.end = new End(meeting, { back: () => this.#turn(false), anew, print });
    const away = h("button", { type: "button" }, say("klok-terug"));
    away.addEventListener("click", left);
    this.changed = h("p", { class: "meeting__changed", hidden: true }, say("klok-veranderd"));
    this.element = h(
      "section",
      { class: "meeting", "aria-label": say("klok-overleg") },
      this.changed,
      this.clock.element,
      this.end.element,
      h("p", { class: "meeting__away" }, away),
    );
    this.#show();
  }

  /** The reader looks at it from now on. */
  open() {
    this.meeting.open = true;
    this.#stop ??= ticking(() => this.clock.tick());
    this.#show();
    this.element.scrollIntoView({ block: "start" });
    this.#heading().focus({ preventScroll: true });
  }

  /** Lets go of the clock; the meeting itself goes on. */
  close() {
    this.#stop?.();
    this.#stop = null;
    this.#sound.turn(false);
    this.element.remove();
  }

  /**
   * Says whether the steps are still those that the check has now.
   *
   * @param {Step[]} steps
   */
  compare(steps) {
    this.#differs = JSON.stringify(steps) !== JSON.stringify(this.meeting.steps);
    this.#show();
  }

  /** @param {boolean} ended */
  #turn(ended) {
    this.meeting.ended = ended;
    if (ended) this.meeting.run = pause(this.meeting.run, now());
    this.#show();
    this.#heading().focus();
  }

  #show() {
    const { ended } = this.meeting;
    this.changed.hidden = ended || !this.#differs;
    this.clock.element.hidden = ended;
    this.end.element.hidden = !ended;
    if (ended) this.end.show();
    else this.clock.show();
  }

  #heading() {
    return this.meeting.ended ? this.end.heading : this.clock.heading;
  }
}
