/**
 * The reader's desk: what was filled in lies here while the tab stays on the site, in the memory of the
 * page and nowhere else. Instant navigation goes from page to page without letting go of that memory; a
 * reload, another site and a closed tab do.
 */
/** @import { Answers } from "../widget/types.js" */
/** @import { Sheet } from "./sheet.js" */

/**
 * What one check takes to another.
 *
 * @typedef {object} Load
 * @property {string} from the title of the check that it comes from
 * @property {Answers} answers within the limits of the check that it goes to
 */

/**
 * What lies here of one check: its answers, and its form to the letter where there was one; a file of the
 * reader's own gives answers alone, with the words of their questions by path. What is `unsaved` goes into no file.
 *
 * @typedef {{ sheet: Sheet, answers: Answers, unsaved?: boolean } | { sheet: null, answers: Answers, titles: Record<string, string> }} Kept
 */

export class Desk {
  /** @type {Map<string, Kept>} */
  #kept = new Map();
  /** @type {Map<string, () => Kept | null>} Of a check that is being filled in: what takes its form down. */
  #late = new Map();
  /** @type {Map<string, Map<string, unknown>>} What tools keep beside the answers of a check, by its id. */
  #beside = new Map();
  /** @type {{ to: string, load: Load } | null} */
  #waiting = null;

  /**
   * What lies here of a check.
   *
   * @param {string} check
   * @returns {Kept | null}
   */
  of(check) {
    this.#takeDown();
    return this.#kept.get(check) ?? null;
  }

  /**
   * The answers that lie here and can go into a file, by check.
   *
   * @returns {Record<string, Answers>}
   */
  answers() {
    this.#takeDown();
    const saved = [...this.#kept].filter(([, kept]) => !("unsaved" in kept && kept.unsaved));
    return Object.fromEntries(saved.map(([check, { answers }]) => [check, answers]));
  }

  /**
   * Keeps a form as it is now.
   *
   * @param {string} check
   * @param {Kept | null} kept null when nothing is filled in
   */
  keep(check, kept) {
    this.#late.delete(check);
    if (kept) this.#kept.set(check, kept);
    else this.#kept.delete(check);
  }

  /**
   * Keeps a form as it is now, once the rules have been asked: with a long form that takes a while, and who
   * answers waits for the rules.
   *
   * @param {string} check
   * @param {() => Kept | null} takeDown what is kept then; null when nothing is filled in
   */
  keepLate(check, takeDown) {
    // Later than the rules are asked, and before the reader can do anything else.
    if (this.#late.size === 0) setTimeout(() => this.#takeDown());
    this.#late.set(check, takeDown);
  }

  #takeDown() {
    for (const [check, takeDown] of [...this.#late]) this.keep(check, takeDown());
  }

  /**
   * Throws away what lies here of a check, with all that lies beside its answers.
   *
   * @param {string} check
   * @returns {() => void} lays back what lay beside them
   */
  wipe(check) {
    const things = this.#beside.get(check);
    this.#kept.delete(check);
    this.#late.delete(check);
    this.#beside.delete(check);
    return () => {
      if (things) this.#beside.set(check, things);
    };
  }

  /**
   * Lays something of a tool beside the answers of a check. It goes when they are wiped, and not when a
   * reader empties a field on the way to other answers.
   *
   * @param {string} check
   * @param {string} tool
   * @param {unknown} thing null to take it away
   */
  lay(check, tool, thing) {
    const things = this.#beside.get(check) ?? new Map();
    if (thing === null) things.delete(tool);
    else things.set(tool, thing);
    this.#beside.set(check, things);
  }

  /**
   * What a tool laid beside the answers of a check; undefined where there is nothing.
   *
   * @param {string} check
   * @param {string} tool
   * @returns {unknown}
   */
  beside(check, tool) {
    return this.#beside.get(check)?.get(tool);
  }

  /**
   * Lets answers wait for the page of another check. One thing waits at a time.
   *
   * @param {string} to
   * @param {Load} load
   */
  carry(to, load) {
    this.#waiting = { to, load };
  }

  /**
   * Hands over what waits for a check, once.
   *
   * @param {string} check
   * @returns {Load | null}
   */
  collect(check) {
    if (this.#waiting?.to !== check) return null;
    const { load } = this.#waiting;
    this.#waiting = null;
    return load;
  }

  /** The reader went to a page where nobody collects what waits. */
  putDown() {
    this.#waiting = null;
  }

  /** Forgets everything. */
  empty() {
    this.#kept.clear();
    this.#late.clear();
    this.#beside.clear();
    this.#waiting = null;
  }
}

/** The one desk of this tab. */
export const desk = new Desk();

/** What is made up lies apart, so that it never comes among real answers: one check for each practice case. */
export const practiceDesk = new Desk();

// Whoever leaves the site leaves an empty desk, from a page without a check too; also where the browser
// keeps the page whole for the way back.
for (const kind of ["pagehide", "werkwijzer:weg"]) window.addEventListener(kind, () => [desk, practiceDesk].forEach((each) => each.empty()));
