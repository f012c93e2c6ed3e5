/** @import { AgendaFields, Description, Result, Table } from "../widget/types.js" */
import { calendar } from "../meeting/ics.js";
import { Invitation } from "../meeting/invitation.js";
import { toCopy } from "../meeting/outcomes.js";
import { Room } from "../meeting/room.js";
import { now } from "../meeting/time.js";
import { tableNode } from "../result/parts.js";
import { copyText } from "../widget/copy.js";
import { h } from "../widget/dom.js";
import { download } from "../widget/download.js";
import { say } from "../words/say.js";

const MINUTES_IN_HOUR = 60;
// Height of a row per minute on the time line, in rem.
const REM_A_MINUTE = 0.075;

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
  /** @type {Table | null} The schedule as it is now. */
  #table = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.room = new Room(root);
    this.copy = h("button", { type: "button" }, say("agenda-kopieer"));
    this.did = h("span", { class: "result__did", role: "status" });
    const ics = h("button", { type: "button" }, say("agenda-ics"));
    this.invitation = new Invitation(ics, (day) => this.#save(day));
    this.tools = h(
      "div",
      { class: "meeting-tools" },
      h("p", { class: "meeting-tools__row" }, this.room.button, this.copy, ics, this.did),
      this.invitation.element,
    );
    this.copy.addEventListener("click", () => void this.#copy());
  }

  /**
   * @param {(Result & AgendaFields) | null} result
   * @param {Description | null} description
   * @returns {Node | null}
   */
  show(result, description) {
    const table = description?.tables.find(({ clock }) => clock) ?? null;
    this.#table = table;
    this.room.show(table?.clock ?? null);
    if (!result || !description || !table) return null;
    this.did.textContent = "";
    return h(
      "div",
      { class: "result__part" },
      ...description.tables.map((part) => (part === table ? this.#schedule(table, result) : tableNode(part))),
    );
  }

  /** Lets go of the clock. */
  close() {
    this.room.close();
  }

  /**
   * @param {Table} table
   * @param {AgendaFields} found
   */
  #schedule({ title, rows = [], note, clock = [] }, found) {
    const slots = rows.map((row, place) => slot(row, clock[place]?.minutes ?? 0, found.agenda[place]?.zaak == null));
    return h(
      "div",
      {},
      h("h3", {}, title),
      note ? h("p", { class: "timeline__note" }, h("bdi", {}, note)) : null,
      h("ol", { class: "timeline" }, ...slots),
      this.tools,
    );
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
    download(text, "text/calendar;charset=utf-8", `overleg-${on}.ics`);
  }
}

/**
 * @param {string[]} row from, until, what, why
 * @param {number} length in minutes
 * @param {boolean} fixed it is no item of the team's own
 */
function slot([from = "", , what = "", why = ""], length, fixed) {
  const item = h(
    "li",
    { class: fixed ? "slot slot--fixed" : "slot slot--item" },
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
