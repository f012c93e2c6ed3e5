/**
 * Help while somebody writes: under a text that has a helper stands, folded, what that found in it. It comes
 * when the typing rests, changes nothing in the text, takes no focus and is not announced; whoever wants it
 * finds it right behind the field.
 *
 * @import { Mark } from "../runtime/protocol.js"
 */
import { say } from "../words/say.js";
import { all, h } from "./dom.js";
import { fieldOf } from "./kinds/written.js";
import { Turns } from "./turns.js";

// Milliseconds without a key: a pause in which somebody reads back what he wrote.
const QUIET = 900;
const HELPED = "[data-helper]";

/** Told on the form each time that its texts were looked at, or that nothing of them is left. */
export const LOOKED = "werkwijzer:nagekeken";

/** @type {WeakMap<HTMLElement, { marks: Mark[], page: string }>} What was found last in the text of a question. */
const last = new WeakMap();

export class Helper {
  #turns = new Turns();
  #timer = 0;

  /**
   * @param {HTMLFormElement} form
   * @param {import("../runtime/engine.js").Engine} engine
   * @param {Record<string, string>} pages the page of each check
   */
  constructor(form, engine, pages) {
    this.form = form;
    this.engine = engine;
    this.pages = pages;
  }

  /** What is filled in has changed: look at it when that rests. */
  rest() {
    this.#turns.next();
    clearTimeout(this.#timer);
    if (this.#questions().length > 0) this.#timer = window.setTimeout(() => void this.#look(), QUIET);
  }

  /** Nothing that was typed stays. */
  forget() {
    this.#turns.next();
    clearTimeout(this.#timer);
    for (const question of this.#questions()) {
      last.delete(question);
      placeOf(question).replaceChildren();
    }
    this.form.dispatchEvent(new Event(LOOKED, { bubbles: true }));
  }

  #questions() {
    return all(this.form, HELPED, HTMLElement);
  }

  /** Asks each helper once about all texts that it helps with. */
  async #look() {
    const isNewest = this.#turns.next();
    const helped = this.#questions();
    for (const helper of new Set(helped.map(({ dataset }) => dataset.helper ?? ""))) {
      const questions = helped.filter(({ dataset }) => dataset.helper === helper);
      const texts = questions.map((question) => fieldOf(question).value);
      const found = texts.some((text) => text.trim()) ? await this.#found(helper, texts) : [];
      if (!found || !isNewest()) return;
      questions.forEach((question, place) => {
        const told = { marks: found[place] ?? [], page: this.pages[helper] ?? "" };
        last.set(question, told);
        show(placeOf(question), told.marks, told.page);
      });
    }
    this.form.dispatchEvent(new Event(LOOKED, { bubbles: true }));
  }

  /**
   * @param {string} helper
   * @param {string[]} texts
   * @returns {Promise<Mark[][] | null>} null where there is no help now: what the check says of that is enough
   */
  async #found(helper, texts) {
    try {
      return await this.engine.mark(helper, texts);
    } catch {
      return null;
    }
  }
}

/** @param {HTMLElement} question */
function placeOf(question) {
  const place = question.querySelector(".q__marks");
  if (!(place instanceof HTMLElement)) throw new Error(`no place for help: ${question.dataset.question}`);
  return place;
}

/**
 * Says elsewhere too what was found in texts of a form that is out of sight: under what stands for them.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement[]} questions
 */
export function showAlso(place, questions) {
  const found = questions.flatMap((question) => last.get(question) ?? []);
  show(place, found.flatMap(({ marks }) => marks), found[0]?.page ?? "");
}

/**
 * @param {HTMLElement} place
 * @param {Mark[]} marks
 * @param {string} page about the helper
 */
function show(place, marks, page) {
  const before = place.querySelector("details");
  const key = JSON.stringify(marks);
  if (before?.dataset.key === key || (!before && marks.length === 0)) return;
  // Who is in it keeps it, also when there is nothing left to say.
  if (marks.length === 0 && !before?.contains(document.activeElement)) {
    place.replaceChildren();
    return;
  }
  const fold = before ?? place.appendChild(h("details", {}, h("summary"), h("div", { class: "q__found" })));
  const [summary, found] = fold.children;
  if (!summary || !(found instanceof HTMLElement)) return;
  // Open it keeps its height, so that nothing below it moves by itself; what is more scrolls.
  if (fold.open) found.style.height = `${found.getBoundingClientRect().height}px`;
  fold.dataset.key = key;
  fold.ontoggle = () => {
    if (!fold.open) found.style.height = "";
  };
  summary.textContent = headed(marks.length);
  found.replaceChildren(h("ul", {}, ...marks.map(entry)), foot(page));
}

/** @param {number} count */
function headed(count) {
  if (count === 0) return say("merk-niets");
  return count === 1 ? say("merk-een") : say("merk-aantal", { aantal: count });
}

/** @param {Mark} mark */
function entry({ text, kind, instead, why }) {
  return h("li", {}, h("b", {}, h("bdi", {}, text)), " ", say("merk-liever", { soort: kind, liever: instead }), " ", why);
}

/** @param {string} page */
function foot(page) {
  const more = page ? h("a", { href: page }, say("merk-lijst")) : null;
  return h("p", {}, say("merk-namen"), " ", more);
}
