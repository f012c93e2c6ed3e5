/** @import { Answers, Description, Told } from "./types.js" */
/** @import { Kept } from "./files.js" */
import { saidLeft } from "../desk/without.js";
import { say } from "../words/say.js";
import { all, h, one } from "./dom.js";
import { FileFault, openFile } from "./files.js";
import { about } from "./result.js";

// More faults than this at once help nobody on.
export const MOST_FAULTS = 8;

/**
 * Answers that the rules have accepted.
 *
 * @typedef {{ check: string, title: string, answers: Answers, titles: Record<string, string>, judged: any }} Opened
 *   with the words of each question by its path, and all that the rules say of them
 *
 * @typedef {object} Judged what the rules say of answers
 * @property {{ check: string, faults?: Told[], given?: Description["given"], uncounted?: Description["given"] } | null}
 *   description with `faults` where they refuse them
 *
 * What a check does with a file: lets the rules judge it, before the form is touched.
 *
 * @typedef {object} Trial
 * @property {(check: string, text: string) => Promise<Judged>} decide what the rules say of answers in JSON
 * @property {() => boolean} isOver the form has changed or was wiped since
 * @property {(opened: Opened[]) => { undo: () => void, left: string[] }} accept puts them where they belong;
 *   returns what undoes that, and the questions that the form has no field for
 * @property {() => void} drop goes back to the form's own question
 */

/** The place where a reader opens a file of his own. */
export class Opening {
  /** @type {File | null} The file that is being opened. */
  #file = null;

  /**
   * @param {HTMLElement} root
   * @param {string} check the one of this page
   * @param {Record<string, string>} pages the page of each check
   * @param {() => Trial} tryOut begins to try a file
   */
  constructor(root, check, pages, tryOut) {
    this.root = root;
    this.check = check;
    this.pages = pages;
    this.tryOut = tryOut;
    this.message = one(root, ".check__file-messages", HTMLElement);
    this.news = one(root, ".check__file-news", HTMLElement);
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    for (const input of all(this.root, '[data-do="open"]', HTMLInputElement)) {
      input.addEventListener("change", () => void this.#chosen(input), { signal });
    }
  }

  /** Nobody waits for a file any more. */
  forget() {
    this.#file = null;
    this.message.replaceChildren();
    this.rest();
  }

  /** What was opened has been changed since: it cannot be undone any more. */
  rest() {
    this.news.replaceChildren();
  }

  /** @param {HTMLInputElement} input */
  async #chosen(input) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    this.forget();
    this.#file = file;
    const trial = this.tryOut();
    try {
      const opened = await accepted(file, (check) => Object.hasOwn(this.pages, check), trial);
      const { undo, left } = trial.accept(opened);
      this.#tell(opened, left, () => {
        this.rest();
        undo();
        input.focus();
      });
    } catch (error) {
      // Another file, or a form that was wiped: nobody waits for this one any more.
      if (this.#file !== file) return;
      this.#file = null;
      // The question of a form that changed meanwhile takes the place of the file's own.
      if (trial.isOver()) {
        this.message.replaceChildren(say("bestand-intussen"));
        return;
      }
      this.message.replaceChildren(...(error instanceof FileFault ? inWords(error) : [say("bestand-mislukt")]));
      trial.drop();
    }
  }

  /**
   * @param {Opened[]} opened
   * @param {string[]} left
   * @param {() => void} undo
   */
  #tell(opened, left, undo) {
    const others = opened.filter(({ check }) => check !== this.check);
    const button = h("button", { type: "button" }, say("bestand-terug"));
    button.addEventListener("click", undo);
    const links = others.map(({ check, title }) => h("li", {}, h("a", { href: this.pages[check] ?? "" }, title)));
    this.news.replaceChildren(
      h("p", {}, this.said(opened, left), " ", button),
      ...(links.length > 0 ? [h("ul", {}, ...links)] : []),
    );
  }

  /**
   * What happened with the answers of a file.
   *
   * @param {Opened[]} opened
   * @param {string[]} left the questions whose answers stay behind
   */
  said(opened, left) {
    const here = opened.some(({ check }) => check === this.check);
    if (!here) return say("bestand-elders");
    return [
      say("bestand-geopend"),
      ...saidLeft(left),
      ...(opened.length > 1 ? [say("bestand-ook")] : []),
    ].join(" ");
  }
}

/**
 * The answers in a file, once the rules have accepted all of them.
 *
 * @param {File} file
 * @param {(check: string) => boolean} exists
 * @param {Pick<Trial, "decide" | "isOver">} trial
 * @returns {Promise<Opened[]>}
 * @throws {FileFault} the file cannot be opened, or not any more
 */
export async function accepted(file, exists, trial) {
  const goOn = () => {
    if (trial.isOver()) throw new FileFault([say("bestand-intussen")]);
  };
  const kept = await openFile(file, exists);
  goOn();
  /** @type {Opened[]} */
  const opened = [];
  /** @type {Set<string>} */
  const faults = new Set();
  for (const entry of kept) {
    const judged = await trial.decide(entry.check, entry.text);
    const { description } = judged;
    goOn();
    if (!description) throw new Error("the words of the rules are broken");
    for (const fault of faultsOf(entry, description, kept.length > 1)) faults.add(fault);
    const answers = JSON.parse(entry.text);
    opened.push({ check: entry.check, title: description.check, answers, titles: titlesOf(description), judged });
  }
  if (faults.size > 0) throw new FileFault([...faults], say("bestand-verbeter"));
  return opened;
}

/**
 * The words of each question that has an answer, by its path.
 *
 * @param {NonNullable<Judged["description"]>} description
 */
function titlesOf({ given, uncounted }) {
  const groups = [given, uncounted].flatMap((part) => part?.entries ?? []);
  return Object.fromEntries(groups.flatMap(({ rows }) => rows.map(({ path, question }) => [path, question])));
}

/**
 * @param {Kept} entry
 * @param {NonNullable<Judged["description"]>} description
 * @param {boolean} several whether the file holds more checks
 * @returns {string[]}
 */
export function faultsOf(entry, { check, faults = [] }, several) {
  const said = faults.map(({ question, message }) => about(question, message));
  if (entry.twice) said.push(say("bestand-check-dubbel"));
  return said.map((fault) => about(several ? check : "", fault));
}

/**
 * What is wrong with a file, and what to do.
 *
 * @param {FileFault} fault
 * @returns {Node[]}
 */
export function inWords({ faults, remedy }) {
  const [only] = faults;
  if (faults.length === 1) return [h("p", {}, `${only} ${remedy}`)];
  const left = faults.length - MOST_FAULTS;
  return [
    h("p", {}, say("bestand-niet-geopend")),
    h(
      "ul",
      {},
      ...faults.slice(0, MOST_FAULTS).map((sentence) => h("li", {}, sentence)),
      left > 0 ? h("li", {}, left === 1 ? say("bestand-nog-een") : say("bestand-nog-meer", { aantal: left })) : null,
    ),
    h("p", {}, remedy),
  ];
}
