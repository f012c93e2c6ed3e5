/** @import { Result } from "./types.js" */
/** @import { Labels } from "./labels.js" */
import { h } from "./dom.js";
import { say } from "../words/say.js";

/**
 * A view gets the result, or null when there is none any more, and returns what belongs in the
 * outcome; it may also change its picture elsewhere in the check.
 *
 * @typedef {(result: Result | null, labels: Labels, root: HTMLElement) => Node | null} View
 */

/**
 * The check's own picture of an outcome. It is loaded for this check alone, and whatever becomes of
 * it costs the reader a picture and nothing else.
 */
export class Picture {
  /** @type {View | null} */
  #view = null;
  #place = h("div", { class: "result__picture" });
  /** @type {Result | null} */
  #result = null;

  /**
   * @param {HTMLElement} root its `data-view` names the view
   * @param {Labels} labels
   * @param {AbortSignal} signal the reader has gone elsewhere
   */
  constructor(root, labels, signal) {
    this.root = root;
    this.labels = labels;
    this.name = root.dataset.view ?? "";
    if (this.name) void this.#load(signal);
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    try {
      const { view } = await import(`../views/${this.name}.js`);
      if (signal.aborted) return;
      this.#view = view;
      if (this.#result) this.#draw();
    } catch (error) {
      console.error(`view ${this.name}:`, error);
    }
  }

  /**
   * The picture of a result; null where this check has none. It may come later, in the same place.
   *
   * @param {Result} result
   * @returns {Node | null}
   */
  show(result) {
    if (!this.name) return null;
    this.#result = result;
    this.#place = h("div", { class: "result__picture" });
    this.#draw();
    return this.#place;
  }

  /** There is no result any more. */
  clear() {
    this.#result = null;
    this.#draw();
  }

  #draw() {
    const drawn = this.#drawn();
    this.#place.replaceChildren(...(drawn ? [drawn] : []));
  }

  #drawn() {
    const absent = () => (this.#result ? h("p", { class: "result__no-picture" }, say("geen-plaatje")) : null);
    if (!this.#view) return absent();
    try {
      return this.#view(this.#result, this.labels, this.root);
    } catch (error) {
      console.error(`view ${this.name}:`, error);
      return absent();
    }
  }
}
