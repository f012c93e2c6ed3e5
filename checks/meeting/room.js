/** @import { Meeting, Step } from "./stage.js" */
import { desk } from "../desk/desk.js";
import { h, one } from "../widget/dom.js";
import { printPaper } from "../widget/takeaway.js";
import { say } from "../words/say.js";
import { TOOL } from "./held.js";
import { Stage, startMeeting } from "./stage.js";

/**
 * Where the parts of an outcome can be run with a clock: the button that begins it or leads back to it, and
 * the meeting itself in the place of the check. It lies on the desk, and goes on while the reader is away.
 */
export class Room {
  /** @type {Stage | null} */
  #stage = null;
  /** @type {Step[]} */
  #steps = [];

  /** @param {HTMLElement} root of the check */
  constructor(root) {
    this.root = root;
    this.check = root.dataset.check ?? "";
    this.button = h("button", { type: "button", class: "meeting__start" });
    this.button.addEventListener("click", () => this.#begin());
  }

  /**
   * Takes the parts as they are now.
   *
   * @param {Step[] | null} steps null while there are none to run
   */
  show(steps) {
    const meeting = this.#meeting();
    // What was wiped takes its meeting along.
    if (!meeting && this.#stage) this.close();
    if (!steps) return;
    this.#steps = steps;
    this.#stage?.compare(steps);
    if (meeting?.open && !this.#stage) this.#open(meeting);
    this.#label();
  }

  /** Lets go of the clock; the meeting lies on the desk and goes on. */
  close() {
    this.#stage?.close();
    this.#stage = null;
    this.root.removeAttribute("data-meeting");
  }

  #meeting() {
    return /** @type {Meeting | undefined} */ (desk.beside(this.check, TOOL));
  }

  #label() {
    const meeting = this.#meeting();
    if (!meeting) this.button.textContent = say("klok-start");
    else this.button.textContent = say(meeting.ended ? "klok-bekijk-afspraken" : "klok-verder");
  }

  #begin() {
    const there = this.#meeting();
    const meeting = there ?? startMeeting(this.#steps);
    if (!there) desk.lay(this.check, TOOL, meeting);
    this.#open(meeting);
    this.#label();
  }

  /** Throws the meeting away that there is, and begins another. */
  #beginAnew() {
    this.close();
    desk.lay(this.check, TOOL, null);
    this.#begin();
  }

  /** @param {Meeting} meeting */
  #open(meeting) {
    this.#stage = new Stage(
      meeting,
      () => this.#leave(meeting),
      () => this.#beginAnew(),
      () => printPaper(this.root, "team"),
    );
    this.#stage.compare(this.#steps);
    one(this.root, ".check__columns", HTMLElement).before(this.#stage.element);
    this.root.setAttribute("data-meeting", "");
    this.#stage.open();
  }

  /** @param {Meeting} meeting */
  #leave(meeting) {
    meeting.open = false;
    this.close();
    this.#label();
    this.button.focus();
  }
}
