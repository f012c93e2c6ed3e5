/** @import { AgendaFields, Description, Result, Table } from "../widget/types.js" */
/** @import { Meeting, Step } from "../meeting/stage.js" */
import { desk } from "../desk/desk.js";
import { calendar } from "../meeting/ics.js";
import { Invitation } from "../meeting/invitation.js";
import { toCopy } from "../meeting/outcomes.js";
import { Stage, startMeeting } from "../meeting/stage.js";
import { now } from "../meeting/time.js";
import { tableNode } from "../result/parts.js";
import { copyText } from "../widget/copy.js";
import { h, one } from "../widget/dom.js";
import { download } from "../widget/download.js";
import { say } from "../words/say.js";

const MINUTES_IN_HOUR = 60;
// Height of a row per minute on the time line, in rem.
const REM_A_MINUTE = 0.075;
// What the meeting is called among what lies beside the answers.
const TOOL = "overleg";

/**
 * The meeting as a time line with start times, and what happens outside it; with it what one does with a
 * meeting: run it, put it in a calendar, copy it as a table.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const view = new View(root);
  return {
    covers: true,
    show: (/** @type {Result | null} */ result, /** @type {Description | null} */ description) =>
      view.show(/** @type {(Result & AgendaFields) | null} */ (result), description),
    unmount: () => view.close(),
  };
}

class View {
  /** @type {Stage | null} */
  #stage = null;
  /** @type {Table | null} The schedule as it is now. */
  #table = null;
  /** @type {Step[]} */
  #steps = [];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.check = root.dataset.check ?? "";
    this.run = h("button", { type: "button", class: "meeting__start" });
    this.copy = h("button", { type: "button" }, say("agenda-kopieer"));
    this.did = h("span", { class: "result__did", role: "status" });
    const ics = h("button", { type: "button" }, say("agenda-ics"));
    this.invitation = new Invitation(ics, (day) => this.#save(day));
    this.tools = h(
      "div",
      { class: "meeting-tools" },
      h("p", { class: "meeting-tools__row" }, this.run, this.copy, ics, this.did),
      this.invitation.element,
    );
    this.run.addEventListener("click", () => this.#begin());
    this.copy.addEventListener("click", () => void this.#copy());
  }

  /**
   * @param {(Result & AgendaFields) | null} result
   * @param {Description | null} description
   * @returns {Node | null}
   */
  show(result, description) {
    const meeting = this.#meeting();
    // What was wiped takes its meeting along.
    if (!meeting && this.#stage) this.close();
    const table = description?.tables.find(({ rows }) => rows) ?? null;
    this.#table = table;
    if (!result || !description || !table) return null;
    this.did.textContent = "";
    this.#steps = stepsOf(table, result);
    this.#stage?.compare(this.#steps);
    if (meeting?.open && !this.#stage) this.#open(meeting);
    this.#label();
    return h(
      "div",
      { class: "result__part" },
      ...description.tables.map((part) => (part === table ? this.#schedule(table, result) : tableNode(part))),
    );
  }

  /** Lets go of the clock; the meeting lies on the desk and goes on. */
  close() {
    this.#stage?.close();
    this.#stage = null;
    this.root.removeAttribute("data-meeting");
  }

  /**
   * @param {Table} table
   * @param {AgendaFields} found
   */
  #schedule({ title, rows = [], note }, found) {
    const slots = rows.map((row, place) => slot(row, found.agenda[place]));
    return h(
      "div",
      {},
      h("h3", {}, title),
      note ? h("p", { class: "timeline__note" }, h("bdi", {}, note)) : null,
      h("ol", { class: "timeline" }, ...slots),
      this.tools,
    );
  }

  #meeting() {
    return /** @type {Meeting | undefined} */ (desk.beside(this.check, TOOL));
  }

  #label() {
    const meeting = this.#meeting();
    if (!meeting) this.run.textContent = say("agenda-start-overleg");
    else this.run.textContent = say(meeting.ended ? "agenda-naar-afspraken" : "agenda-verder-overleg");
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
    this.run.focus();
  }

  async #copy() {
    const table = this.#table;
    if (!table) return;
    this.did.textContent = "";
    const words = await copyText(toCopy(table, ""), this.tools, () => this.#table === table);
    this.did.textContent = words;
  }

  /** @param {import("../meeting/ics.js").Day} day */
  #save(day) {
    const rows = this.#table?.rows ?? [];
    const text = calendar({
      title: say("agenda-ics-titel"),
      lines: rows.map(([from, until, what]) => `${from}–${until} ${what}`),
      day,
      from: minutes(rows[0]?.[0] ?? ""),
      until: minutes(rows.at(-1)?.[1] ?? ""),
      uid: crypto.randomUUID(),
      made: new Date(now()),
    });
    const on = [day.year, day.month, day.day].map((part) => String(part).padStart(2, "0")).join("-");
    download(text, "text/calendar;charset=utf-8", `${TOOL}-${on}.ics`);
  }
}

/**
 * @param {Table} table
 * @param {AgendaFields} found
 * @returns {Step[]}
 */
function stepsOf({ rows = [] }, found) {
  return rows.map(([from = "", until = "", title = ""], place) => {
    const about = found.agenda[place];
    const key = about?.zaak == null ? `deel ${about?.onderdeel}` : `zaak ${about.zaak}`;
    return { key, title, minutes: minutes(until) - minutes(from) };
  });
}

/**
 * @param {string[]} row from, until, what, why
 * @param {AgendaFields["agenda"][number] | undefined} about
 */
function slot([from = "", until = "", what = "", why = ""], about) {
  const length = minutes(until) - minutes(from);
  const item = h(
    "li",
    { class: about?.zaak == null ? "slot slot--fixed" : "slot slot--item" },
    h("span", { class: "slot__time" }, from),
    h("span", { class: "slot__what" }, h("bdi", {}, what), why ? h("small", {}, why) : null),
    h("span", { class: "slot__length" }, say("agenda-minuten", { minuten: length })),
  );
  item.style.minHeight = `${length * REM_A_MINUTE}rem`;
  return item;
}

/** @param {string} time */
function minutes(time) {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * MINUTES_IN_HOUR + rest;
}
