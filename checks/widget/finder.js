import { say } from "../words/say.js";
import { all, h } from "./dom.js";
import { search } from "./finding.js";

const COUNTED_AFTER = 600;

/**
 * Lets a reader search in questions whose answers are rows, and brings a reader to the row that the address
 * names. Choosing leaves the address as it is.
 *
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal the reader has gone elsewhere
 */
export function bindFinders(form, signal) {
  for (const question of all(form, "[data-finder]", HTMLElement)) new Finder(question, form, signal);
}

/** One question with its field to search in. */
class Finder {
  /**
   * @param {HTMLElement} question
   * @param {HTMLFormElement} form
   * @param {AbortSignal} signal
   */
  constructor(question, form, signal) {
    this.rows = all(question, ".finder__row", HTMLElement);
    this.themes = all(question, ".finder__theme", HTMLElement);
    this.find = search(this.rows.map((row) => `${row.textContent} ${row.dataset.words}`));
    const id = `${question.id}--zoek`;
    this.field = h("input", { type: "search", id, autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
    this.count = h("p", { class: "finder__count", "aria-hidden": "true" });
    this.spoken = h("p", { class: "sr-only", role: "status" });
    const again = h("button", { type: "button" }, say("zoek-alles"));
    again.addEventListener("click", () => {
      this.#clear();
      this.field.focus();
    });
    this.none = h("div", { class: "finder__none", hidden: true }, h("p", {}, say("zoek-niets")), again);
    this.tools = h(
      "div",
      { class: "finder__tools" },
      h("label", { for: id }, say("zoek")),
      this.field,
      this.count,
      this.spoken,
      this.none,
    );
    this.#listen(form, signal);
    (this.themes[0] ?? question).before(this.tools);
    signal.addEventListener("abort", () => this.tools.remove());
    this.#show();
    this.#goToAddress();
  }

  /**
   * @param {HTMLFormElement} form
   * @param {AbortSignal} signal
   */
  #listen(form, signal) {
    // What is searched for is no answer: the form hears nothing of it.
    for (const kind of ["input", "change"]) this.tools.addEventListener(kind, (event) => event.stopPropagation());
    this.field.addEventListener("input", () => {
      this.#show();
      this.#tell();
    });
    this.field.addEventListener("keydown", (event) => this.#key(event));
    // The fields are empty only after this event.
    form.addEventListener("reset", () => queueMicrotask(() => this.#show()), { signal });
    window.addEventListener("hashchange", () => this.#goToAddress(), { signal });
    // A browser that goes to the address by itself, once all is there, takes the focus away.
    const again = () => document.activeElement === document.body && this.#goToAddress();
    if (document.readyState !== "complete") window.addEventListener("load", again, { once: true, signal });
  }

  /** Shows the rows in which all stands that is typed; one that is chosen stays. */
  #show() {
    const found = this.find(this.field.value);
    let count = 0;
    this.rows.forEach((row, place) => {
      const here = found[place] ?? false;
      row.hidden = !here && row.querySelector("input:checked") === null;
      if (here) count += 1;
    });
    for (const theme of this.themes) theme.hidden = all(theme, ".finder__row:not([hidden])", HTMLElement).length === 0;
    this.count.textContent = say("zoek-aantal", { aantal: count, alles: this.rows.length });
    this.none.hidden = count > 0;
  }

  /** Says how many there are, once the reader rests. */
  #tell() {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.spoken.textContent = this.none.hidden ? this.count.textContent : say("zoek-niets");
    }, COUNTED_AFTER);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      this.rows.find((row) => !row.hidden)?.querySelector("input")?.focus();
    } else if (event.key === "Escape" && this.field.value) {
      event.preventDefault();
      this.#clear();
      this.#tell();
    }
  }

  #clear() {
    this.field.value = "";
    this.#show();
  }

  /** Brings the row of the address into view, with the focus on its button: the reader chooses. */
  #goToAddress() {
    const name = location.hash.slice(1);
    const row = this.rows.find(({ id }) => id === name);
    if (!row) return;
    this.#clear();
    row.scrollIntoView({ block: "center" });
    row.querySelector("input")?.focus({ preventScroll: true });
  }
}
