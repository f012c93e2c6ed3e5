/** @import { PageData, Source } from "./types.js" */
/** @import { Places } from "./kinds/kind.js" */
import { onPage } from "./answers.js";
import { kindOf } from "./kinds/index.js";

/**
 * Finds the reader's own words for paths and codes in the form itself, so that there is one home
 * for every title.
 */
export class Labels {
  /**
   * @param {HTMLFormElement} form
   * @param {PageData} data
   */
  constructor(form, data) {
    this.form = form;
    this.data = data;
    /** @type {Places} */
    this.places = {};
  }

  /**
   * The title of a question; before it those of the records and groups that it is in.
   *
   * @param {string} path
   * @returns {string}
   */
  question(path) {
    const question = this.find(path);
    const words = question?.querySelector(":scope > legend, :scope > label");
    const title = words ? this.clean(words) : (question?.getAttribute("aria-label") ?? path);
    const part = this.record(path);
    return part ? `${part}, ${title}` : title;
  }

  /**
   * The title of the record that a question is in, with what that is in; empty for one that is in none.
   *
   * @param {string} path
   */
  record(path) {
    const titles = [];
    let part = this.find(path)?.parentElement?.closest("[data-part]");
    while (part) {
      const legend = part.querySelector(":scope > legend");
      titles.unshift(legend ? this.clean(legend) : (part.getAttribute("aria-label") ?? ""));
      part = part.parentElement?.closest("[data-part]");
    }
    return titles.join(", ");
  }

  /**
   * The words of an answer to a question.
   *
   * @param {string} path
   * @param {unknown} answer
   * @returns {string}
   */
  answer(path, answer) {
    const question = this.find(path);
    if (!question) return String(answer);
    return kindOf(question).say(question, answer, (element) => this.clean(element));
  }

  /** @param {string | null} code */
  outcome(code) {
    return code === null ? "" : (this.data.outcomes[code] ?? code);
  }

  /** @param {Source} source */
  source(source) {
    const title = this.data.documents[source.document] ?? source.document;
    // The section of a law is the law with its article, so that a number behind it would read as another.
    const item = source.item === null || source.document === "wet" ? "" : `, ${source.item}`;
    return `${title}: ${source.section}${item}`;
  }

  /**
   * @param {string} path as the answers have it
   * @returns {HTMLElement | null}
   */
  find(path) {
    return this.form.querySelector(`[data-question="${CSS.escape(onPage(path, this.places))}"]`);
  }

  /**
   * The text of an element without what is beside it, in the words for whom the form is filled in.
   *
   * @param {Element} element
   */
  clean(element) {
    const chosen = this.form.querySelector("[data-voice]:checked");
    const voice = (chosen instanceof HTMLElement && chosen.dataset.voice) || "eigen";
    const copy = /** @type {Element} */ (element.cloneNode(true));
    for (const aside of copy.querySelectorAll(`small, .sr-only, .q__off, .voice:not(.voice--${voice})`)) aside.remove();
    return copy.textContent?.trim().replace(/\s+/g, " ") ?? "";
  }
}
