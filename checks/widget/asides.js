import { all, h } from "./dom.js";
import { inPlace } from "./still.js";
import { say } from "../words/say.js";

// What a question's answer is typed or chosen in.
const FIELD = "textarea, input, select";

/**
 * What is asked at a question of the form itself: a help that decides nothing, in small words under it. It
 * waits until the reader has left the question, so that nothing comes and goes while somebody types there,
 * and it is told to nobody: who comes to the field hears it as its description.
 */
export class Asides {
  /** @type {Map<string, string>} What is to be asked, by the path on the page. */
  #asked = new Map();

  /**
   * @param {HTMLFormElement} form
   * @param {AbortSignal} signal the reader has gone elsewhere
   */
  constructor(form, signal) {
    this.form = form;
    // The hand is somewhere else by now, and stays where it is.
    form.addEventListener("focusin", () => this.#lay(), { signal });
  }

  /** @param {{ path: string, text: string }[]} asides with their paths on the page */
  show(asides) {
    this.#asked = new Map(asides.map(({ path, text }) => [path, text]));
    this.#lay();
  }

  /** Nothing is asked any more. */
  clear() {
    this.show([]);
  }

  #lay() {
    const there = all(this.form, ".q__aside", HTMLElement).map((aside) => ({ aside, question: questionOf(aside) }));
    const gone = there.filter(({ aside, question }) => this.#asked.get(question?.dataset.question ?? "") !== aside.dataset.said);
    const known = new Set(there.filter((each) => !gone.includes(each)).map(({ question }) => question));
    const come = [...this.#asked].flatMap(([path, text]) => {
      const question = this.form.querySelector(`[data-question="${CSS.escape(path)}"]`);
      const free = question instanceof HTMLElement && !known.has(question) && !question.contains(document.activeElement);
      return free ? [{ question, path, text }] : [];
    });
    if (gone.length === 0 && come.length === 0) return;
    inPlace(this.form, () => {
      for (const { aside, question } of gone) takeAway(aside, question);
      for (const { question, path, text } of come) put(question, path, text);
    });
  }
}

/** @param {Element} aside */
function questionOf(aside) {
  const question = aside.closest("[data-question]");
  return question instanceof HTMLElement ? question : null;
}

/**
 * @param {HTMLElement} question
 * @param {string} path
 * @param {string} text
 */
function put(question, path, text) {
  const id = `${path}--terzijde`;
  const aside = h("p", { class: "q__aside", id }, text, " ", h("small", {}, say("van-ons")));
  aside.dataset.said = text;
  question.append(aside);
  const told = toldBy(question);
  told?.setAttribute("aria-describedby", `${told.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
}

/**
 * @param {HTMLElement} aside
 * @param {HTMLElement | null} question
 */
function takeAway(aside, question) {
  const told = question && toldBy(question);
  const rest = (told?.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== aside.id);
  if (rest.join("")) told?.setAttribute("aria-describedby", rest.join(" "));
  else told?.removeAttribute("aria-describedby");
  aside.remove();
}

/**
 * What says the aside to who hears the page: the group, or the one field.
 *
 * @param {HTMLElement} question
 */
function toldBy(question) {
  return question.matches("fieldset") ? question : question.querySelector(FIELD);
}
