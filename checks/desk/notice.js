import { h } from "../widget/dom.js";

/**
 * A quiet line in a form: what happened to it, and one thing to do about that. What a screen reader is
 * told of it, it is told by the announcer; the line itself takes no focus.
 */
export class Notice {
  /** @type {HTMLElement | null} */
  #line = null;

  /**
   * Shows a line in the place of the one before.
   *
   * @param {string} words
   * @param {string} todo what the button says
   * @param {() => void} act what the button does
   * @param {(line: HTMLElement) => void} put where the line comes
   */
  show(words, todo, act, put) {
    this.clear();
    const button = h("button", { type: "button" }, todo);
    button.addEventListener("click", act);
    this.#line = h("p", { class: "notice" }, h("bdi", {}, words), " ", button);
    put(this.#line);
  }

  clear() {
    this.#line?.remove();
    this.#line = null;
  }
}
