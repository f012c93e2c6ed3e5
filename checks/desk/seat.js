/** @import { Announcer } from "../widget/announcer.js" */
/** @import { Desk, Kept } from "./desk.js" */
/** @import { Sheet } from "./sheet.js" */
import { blankForm, fillForm, isUntouched, readForm } from "../widget/answers.js";
import { all } from "../widget/dom.js";
import { reveal } from "../widget/reveal.js";
import { say } from "../words/say.js";
import { layOver } from "./merge.js";
import { Notice } from "./notice.js";
import { isEmpty, layOut, takeDown } from "./sheet.js";
import { saidLeft, without } from "./without.js";

const FIELDS = "input, select, textarea";

/**
 * How the form was before something was taken from it or laid over it.
 *
 * @typedef {object} Undo
 * @property {Sheet} sheet
 * @property {string} words what was done, for the reader
 * @property {string} field the name of the field to go on at; empty for the first
 * @property {() => void} [layBack] lays back what lay beside the answers
 */

/**
 * A check at the reader's desk: puts there what is filled in, brings it back, and offers to undo what
 * was taken from the form or laid over it. What was wiped can be had back here until the next change, but
 * does not lie on the desk: on another page nobody brings it back.
 */
export class Seat {
  #notice = new Notice();
  /** @type {Undo | null} What can be undone now. */
  #undoable = null;

  /**
   * @param {Desk} desk
   * @param {string} check what lies there goes by this
   * @param {HTMLFormElement} form
   * @param {Announcer} announcer
   * @param {() => void} refresh lets the check follow what was done to its form
   */
  constructor(desk, check, form, announcer, refresh) {
    this.desk = desk;
    this.check = check;
    this.form = form;
    this.announcer = announcer;
    this.refresh = refresh;
  }

  /** The reader has changed the form. */
  changed() {
    this.clear();
    this.#keep();
  }

  /** Nothing is said of the form any more, nor can anything be undone. */
  clear() {
    this.#notice.clear();
    this.#undoable = null;
  }

  /**
   * Brings back into a blank form what lies on the desk, and lays over it what waits there.
   *
   * @returns {boolean} whether anything waited
   */
  comeBack() {
    const kept = this.desk.of(this.check);
    const left = kept ? this.#layDown(kept) : [];
    if (this.receive(left)) return true;
    if (!kept) return false;
    const words = [say("antwoorden-er-nog"), ...saidLeft(left)].join(" ");
    this.#show(words, say("wis"), () => this.wipe());
    this.announcer.tell(words);
    return false;
  }

  /**
   * @param {Kept} kept
   * @returns {string[]} the questions that the form has no field for
   */
  #layDown(kept) {
    if (kept.sheet) layOut(this.form, kept.sheet);
    else fillForm(this.form, kept.answers);
    this.refresh();
    return kept.sheet ? [] : without(kept.answers, kept.titles, readForm(this.form).answers);
  }

  /**
   * Lays what waits for this check over its form.
   *
   * @param {string[]} behind questions that had no field in the form already
   * @returns {boolean} whether anything waited
   */
  receive(behind = []) {
    const load = this.desk.collect(this.check);
    if (!load) return false;
    const sheet = takeDown(this.form);
    const { along, left } = layOver(this.form, load.answers);
    const what = along.map(({ title, count }) => (count === null ? `“${title}”` : `“${title}” (${count})`));
    const words = [
      ...(what.length > 0 ? [say("meegekomen", { check: load.from, wat: what.join(", ") })] : []),
      ...left.map(({ title, count, most }) => say("niet-meegekomen", { lijst: title, aantal: count, meest: most })),
      ...saidLeft(behind),
    ].join(" ");
    this.#keep();
    this.refresh();
    this.#offer({ sheet, words, field: "" });
    this.announcer.tell(words);
    return true;
  }

  /** Wipes the form of this check, so that it can be undone. */
  wipe() {
    const words = say("gewist");
    // Who wipes twice can still undo the first time.
    const sheet = isEmpty(this.form) ? null : takeDown(this.form);
    blankForm(this.form);
    const layBack = this.desk.wipe(this.check);
    const undo = sheet ? { sheet, words, field: "", layBack } : this.#undoable;
    this.refresh();
    if (undo) this.#offer(undo);
    this.announcer.tell(words);
    this.#goOn("");
  }

  /**
   * Something is about to be done to the form that can be undone: a record goes, answers are taken over.
   *
   * @param {string} field the name of the field to go on at when it is undone; empty for the first
   * @returns {(words: string, put?: (line: HTMLElement) => void) => void} shows that it was done
   */
  undoable(field) {
    const sheet = takeDown(this.form);
    return (words, put) => this.#offer({ sheet, words, field }, put);
  }

  #keep() {
    const { form } = this;
    const never = form.closest("[data-unsaved]") !== null;
    this.desk.keepLate(this.check, () => {
      if (isEmpty(form)) return null;
      // Of what is no answer yet there is nothing to save.
      const unsaved = never || isUntouched(form);
      return { sheet: takeDown(form), answers: readForm(form).answers, unsaved };
    });
  }

  /**
   * @param {Undo} undo
   * @param {(line: HTMLElement) => void} [put]
   */
  #offer(undo, put) {
    this.#undoable = undo;
    this.#show(undo.words, say("maak-ongedaan"), () => this.#undo(undo), put);
  }

  /** @param {Undo} undo */
  #undo({ sheet, field, layBack }) {
    layBack?.();
    layOut(this.form, sheet);
    this.changed();
    this.refresh();
    this.announcer.tell(say("staat-er-weer"));
    this.#goOn(field);
  }

  /**
   * @param {string} words
   * @param {string} todo
   * @param {() => void} act
   * @param {(line: HTMLElement) => void} [put]
   */
  #show(words, todo, act, put = (line) => this.form.prepend(line)) {
    this.#notice.show(words, todo, act, put);
  }

  /**
   * Lets the reader go on at a field: at the answer that is chosen, where there is one.
   *
   * @param {string} name empty for the first field
   */
  #goOn(name) {
    const named = name ? all(this.form, `[name="${CSS.escape(name)}"]`, HTMLElement) : all(this.form, FIELDS, HTMLElement);
    const chosen = name ? named.find((field) => field instanceof HTMLInputElement && field.checked) : null;
    const field = chosen ?? named[0];
    if (!field) return;
    reveal(field);
    field.focus();
  }
}
