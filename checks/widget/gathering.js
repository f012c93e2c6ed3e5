/** @import { Held } from "./kinds/files.js" */
/** @import { Judged } from "./opening.js" */
/** @import { Fault } from "./types.js" */
import { say, sayWith } from "../words/say.js";
import { all, h, inRow, one } from "./dom.js";
import { FileFault, openFile } from "./files.js";
import { calledFile, put, saidCount, take } from "./kinds/files.js";
import { faultsOf, MOST_FAULTS } from "./opening.js";

// So much is judged at once: far within what the rules read, and soon enough to be told.
const MOST_AT_ONCE = 60;
const LONGEST_AT_ONCE = 300_000;

/**
 * What a check does for files that are gathered.
 *
 * @typedef {object} Acts
 * @property {(check: string, text: string) => Promise<Judged & { result: { errors?: Fault[] } }>} decide what the
 *   rules say of answers in JSON
 * @property {(message: string) => void} told the form has changed, and this is to be told
 * @property {() => (words: string, put?: (line: HTMLElement) => void) => void} removing something is about to go;
 *   what it returns offers to undo that
 *
 * @typedef {{ name: string, faults: string[] }} Refused
 */

/** Where a reader chooses many files at once: each is read by itself, the good ones count, the others are named. */
export class Gathering {
  /** Grows when nobody waits any more for what is being read. */
  #turn = 0;
  /** @type {Promise<void>} What is being read; what is chosen meanwhile comes after it. */
  #busy = Promise.resolve();
  /** @type {{ input: HTMLInputElement, files: File[] }[]} */
  #early = [];

  /**
   * @param {HTMLFormElement} form
   * @param {string} check the one of this form
   * @param {Record<string, string>} pages the page of each check
   * @param {Acts} acts
   */
  constructor(form, check, pages, acts) {
    this.form = form;
    this.check = check;
    this.pages = pages;
    this.acts = acts;
    this.inputs = all(form, '[data-do="gather"]', HTMLInputElement);
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    for (const input of this.inputs) {
      const label = input.closest("label");
      if (label) label.hidden = false;
      input.addEventListener("change", () => this.#chosen(input), { signal });
      // What was chosen before this script was there: a form that is wiped lets go of it.
      this.#early.push({ input, files: [...(input.files ?? [])] });
    }
    this.form.addEventListener("click", (event) => this.#pressed(event), { signal });
    signal.addEventListener("abort", () => (this.#turn += 1));
  }

  /** Takes along what was chosen early, once the form holds what was filled in before. */
  begin() {
    for (const { input, files } of this.#early.splice(0)) this.#gather(input, files);
  }

  /** Nobody waits for files any more, nor for what was said of them. */
  forget() {
    this.#turn += 1;
    for (const input of this.inputs) hush(questionOf(input));
  }

  /** @param {HTMLInputElement} input */
  #chosen(input) {
    const files = [...(input.files ?? [])];
    input.value = "";
    this.#gather(input, files);
  }

  /**
   * @param {HTMLInputElement} input
   * @param {File[]} files
   */
  #gather(input, files) {
    if (files.length === 0) return;
    const turn = this.#turn;
    this.#busy = this.#busy.then(() => this.#add(questionOf(input), files, () => turn !== this.#turn));
  }

  /**
   * @param {HTMLElement} question
   * @param {File[]} files
   * @param {() => boolean} isOver
   */
  async #add(question, files, isOver) {
    if (isOver()) return;
    hush(question);
    const count = one(question, ".files__count", HTMLElement);
    count.textContent = say("bestanden-lezen");
    count.hidden = false;
    question.setAttribute("aria-busy", "true");
    try {
      const { good, refused } = await this.#read(question, files);
      if (!isOver()) this.#keep(question, good, refused);
    } catch {
      if (isOver()) return;
      put(question, take(question));
      one(question, ".files__messages", HTMLElement).replaceChildren(h("p", {}, say("bestand-mislukt")));
    } finally {
      question.removeAttribute("aria-busy");
    }
  }

  /**
   * @param {HTMLElement} question
   * @param {File[]} files
   */
  async #read(question, files) {
    const of = question.dataset.of ?? "";
    /** @type {(Held & { faults: string[] })[]} In the order of the files. */
    const found = [];
    for (const file of files) found.push(await this.#open(file, of));
    const readable = found.filter(({ faults }) => faults.length === 0);
    const path = question.dataset.question ?? "";
    for (const part of parts(readable)) {
      for (const file of await this.#wrongOf(part, path)) file.faults = await this.#faultsOf(file, of);
    }
    for (const file of readable) if (file.faults.length === 0) file.answers = JSON.parse(file.text);
    return {
      good: found.filter(({ faults }) => faults.length === 0),
      refused: found.filter(({ faults }) => faults.length > 0),
    };
  }

  /**
   * The answers to one check in a file, or what is wrong with it.
   *
   * @param {File} file
   * @param {string} of
   */
  async #open(file, of) {
    const { name } = file;
    const faulty = (/** @type {string[]} */ faults) => ({ name, text: "", answers: null, faults });
    try {
      const kept = await openFile(file, (check) => Object.hasOwn(this.pages, check));
      const entry = kept.find(({ check }) => check === of);
      if (!entry) return faulty([say("bestanden-andere")]);
      return entry.twice ? faulty([say("bestand-check-dubbel")]) : { name, text: entry.text, answers: null, faults: [] };
    } catch (error) {
      return faulty(error instanceof FileFault ? error.faults : [say("bestand-geen-json")]);
    }
  }

  /**
   * Those that the rules refuse; asked again without them, until nothing is wrong any more: there may be more
   * faults than the rules tell at once.
   *
   * @template {Held} File
   * @param {File[]} files
   * @param {string} path of the question
   * @returns {Promise<File[]>}
   */
  async #wrongOf(files, path) {
    /** @type {File[]} */
    const wrong = [];
    let left = files;
    while (left.length > 0) {
      const text = `{${JSON.stringify(path)}:[${left.map((file) => file.text).join(",")}]}`;
      const { errors = [] } = (await this.acts.decide(this.check, text)).result;
      if (errors.length === 0) break;
      const places = new Set(errors.map(({ field }) => Number(field.split("/")[2])));
      const bad = left.filter((_, place) => places.has(place));
      if (bad.length === 0 && left.length > 1) throw new Error("the rules refuse what no file brought");
      wrong.push(...(bad.length > 0 ? bad : left));
      left = bad.length > 0 ? left.filter((file) => !bad.includes(file)) : [];
    }
    return wrong;
  }

  /**
   * What is wrong with the answers in a file, in the words of the check that they are of.
   *
   * @param {Held} file
   * @param {string} of
   */
  async #faultsOf({ text }, of) {
    const { description } = await this.acts.decide(of, text);
    if (!description) throw new Error("the words of the rules are broken");
    const faults = faultsOf({ check: of, text, twice: false }, description, false);
    return faults.length > 0 ? faults : [say("bestand-vreemd")];
  }

  /**
   * Adds what was read to what is there, and says what became of each file.
   *
   * @param {HTMLElement} question
   * @param {Held[]} good
   * @param {Refused[]} refused
   */
  #keep(question, good, refused) {
    const most = Number(question.dataset.most);
    const held = [...take(question)];
    const keys = held.map(keyOf);
    /** @type {Held[]} */
    const again = [];
    /** @type {Held[]} */
    const copies = [];
    const full = [];
    for (const { name, text, answers } of good) {
      const file = { name, text, answers };
      const key = keyOf(file);
      const same = held.filter((_, place) => keys[place] === key);
      if (same.some((other) => other.name === name)) again.push(file);
      else if (held.length >= most) full.push({ name, faults: [say("bestanden-vol", { meest: most })] });
      else {
        held.push(file);
        keys.push(key);
        if (same.length > 0) copies.push(file);
      }
    }
    put(question, held);
    /** @type {(Node | string)[][]} */
    const news = [];
    if (again.length > 0) news.push(sayWith("bestanden-al", { namen: inRow(again.map(calledFile)) }));
    if (copies.length > 0) news.push(sayWith("bestanden-kopie", { namen: inRow(copies.map(calledFile)) }));
    const lines = news.map((parts) => h("p", {}, ...parts));
    one(question, ".files__news", HTMLElement).replaceChildren(
      ...lines,
      ...(copies.length > 0 ? [this.#dropping(question, copies)] : []),
    );
    one(question, ".files__messages", HTMLElement).replaceChildren(...named([...refused, ...full]));
    if (held.length > 0 || again.length > 0) this.acts.told([saidCount(held.length), ...lines.map(({ textContent }) => textContent)].join(" "));
  }

  /**
   * The button that takes copies away.
   *
   * @param {HTMLElement} question
   * @param {Held[]} copies
   */
  #dropping(question, copies) {
    const button = h("button", { type: "button" }, say("bestanden-kopie-weg"));
    button.addEventListener("click", () => this.#drop(question, (file) => copies.includes(file), 0));
    return h("p", {}, button);
  }

  /** @param {Event} event */
  #pressed(event) {
    const button = event.target instanceof Element ? event.target.closest('[data-do="ungather"]') : null;
    const question = button?.closest("[data-question]");
    const entry = button?.closest("li");
    if (!(question instanceof HTMLElement) || !entry?.parentElement) return;
    const place = [...entry.parentElement.children].indexOf(entry);
    this.#drop(question, (_, position) => position === place, place);
  }

  /**
   * Takes files away; it can be undone.
   *
   * @param {HTMLElement} question
   * @param {(file: Held, place: number) => boolean} goes
   * @param {number} place where the reader goes on in the list
   */
  #drop(question, goes, place) {
    const held = take(question);
    const gone = held.flatMap((file, position) => (goes(file, position) ? [calledFile(file, position)] : []));
    const offer = this.acts.removing();
    put(question, held.filter((file, position) => !goes(file, position)));
    hush(question);
    const words = say("weggehaald", { titel: gone.join(", ") });
    this.acts.told(`${words} ${saidCount(take(question).length)}`);
    const buttons = all(question, '[data-do="ungather"]', HTMLElement);
    const next = buttons[Math.min(place, buttons.length - 1)];
    (next?.checkVisibility() ? next : one(question, '[data-do="gather"]', HTMLElement)).focus();
    offer(words, (line) => one(question, ".files__count", HTMLElement).after(line));
  }
}

/**
 * Files in parts that the rules can judge at once.
 *
 * @template {Held} File
 * @param {File[]} files
 */
function parts(files) {
  /** @type {File[][]} */
  const found = [];
  let length = Infinity;
  for (const file of files) {
    const last = found.at(-1);
    length += file.text.length;
    if (last && last.length < MOST_AT_ONCE && length <= LONGEST_AT_ONCE) last.push(file);
    else {
      found.push([file]);
      length = file.text.length;
    }
  }
  return found;
}

/**
 * Each file that does not count, with what is wrong with it.
 *
 * @param {Refused[]} refused
 * @returns {Node[]}
 */
function named(refused) {
  if (refused.length === 0) return [];
  const rows = refused.map(({ name, faults }) => {
    const left = faults.length - MOST_FAULTS;
    const more = left === 1 ? [say("bestand-nog-een")] : left > 0 ? [say("bestand-nog-meer", { aantal: left })] : [];
    return h("li", {}, h("b", {}, h("bdi", {}, name)), ": ", h("bdi", {}, [...faults.slice(0, MOST_FAULTS), ...more].join(" ")));
  });
  return [h("p", {}, say("bestanden-niet-mee")), h("ul", {}, ...rows)];
}

/**
 * What a file says, however it was written: the same for the same answers.
 *
 * @param {Held} file
 */
function keyOf({ answers }) {
  return JSON.stringify(answers, (_, value) => (isTable(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value));
}

/** @param {unknown} value */
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {[string, unknown]} one
 * @param {[string, unknown]} other
 */
function byName([one], [other]) {
  return one < other ? -1 : 1;
}

/** @param {HTMLInputElement} input */
function questionOf(input) {
  return /** @type {HTMLElement} */ (input.closest("[data-question]"));
}

/**
 * Takes away what was said of files before.
 *
 * @param {HTMLElement} question
 */
function hush(question) {
  for (const place of all(question, ".files__messages, .files__news", HTMLElement)) place.replaceChildren();
}
