/** @import { PageData, Source } from "./types.js" */
import { onPage } from "./answers.js";

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
    /** @type {Record<string, number[]>} Which record on the page each one in the answers is. */
    this.places = {};
  }

  /**
   * The title of a question; for one inside a record with the record's title before it.
   *
   * @param {string} path
   * @returns {string}
   */
  question(path) {
    const question = this.find(path);
    const words = question?.querySelector("legend, label");
    const title = words ? this.clean(words) : path;
    const record = this.record(path);
    return record ? `${record}, ${title}` : title;
  }

  /**
   * The title of the record that a question is in, empty for one that is in none.
   *
   * @param {string} path
   */
  record(path) {
    const legend = this.find(path)?.closest("[data-record]")?.querySelector("legend");
    return legend ? this.clean(legend) : "";
  }

  /**
   * The words of an answer to a question.
   *
   * @param {string} path
   * @param {unknown} answer
   * @returns {string}
   */
  answer(path, answer) {
    if (Array.isArray(answer)) {
      if (answer.length === 0) return this.option(path, "");
      return answer.map((code) => this.option(path, String(code))).join(", ");
    }
    if (answer === true) return "ja";
    if (answer === false) return "nee";
    return this.option(path, String(answer));
  }

  /**
   * @param {string} path
   * @param {string} code
   */
  option(path, code) {
    const question = this.find(path);
    for (const option of question?.querySelectorAll("input, option") ?? []) {
      const value = option.getAttribute("value");
      const kind = option.getAttribute("type");
      if (value !== code || kind === "text" || kind === "number" || kind === "time") continue;
      const label = option.closest("label") ?? option;
      return this.clean(label);
    }
    return code;
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

  /** @param {string} path as the answers have it */
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
