/** @import { Description, Result } from "./types.js" */
/** @import { Surroundings } from "../result/parts.js" */
import { h } from "./dom.js";
import { say } from "../words/say.js";

/**
 * A view is mounted once on its check, shown each result (null when there is none any more), and
 * unmounted when the reader goes elsewhere. It returns what belongs in the outcome; it may also change
 * its picture elsewhere in the check; what surrounds a result comes along with one. `covers`: its picture
 * says all that the result's tables say. `paper` is what it draws on a paper beside the team's own.
 *
 * @typedef {object} View
 * @property {boolean} covers
 * @property {(result: Result | null, description: Description | null, around: Surroundings | null) => Node | null} show
 * @property {(which: string) => Node | null} [paper]
 * @property {() => void} unmount
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
  /** @type {Description | null} */
  #description = null;
  /** @type {Surroundings | null} */
  #around = null;
  /** Called when a picture comes later than its result. */
  #came;

  /**
   * @param {HTMLElement} root its `data-view` names the view
   * @param {AbortSignal} signal the reader has gone elsewhere
   * @param {() => void} came
   */
  constructor(root, signal, came) {
    this.root = root;
    this.name = root.dataset.view ?? "";
    this.#came = came;
    if (this.name) void this.#load(signal);
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    try {
      const { mount } = await import(`../views/${this.name}.js`);
      if (signal.aborted) return;
      const view = /** @type {View} */ (mount(this.root));
      this.#view = view;
      signal.addEventListener("abort", () => view.unmount());
      if (this.#result) this.#came();
    } catch (error) {
      console.error(`view ${this.name}:`, error);
    }
  }

  /**
   * The picture of a result; null where this check has none.
   *
   * @param {Result} result
   * @param {Description} description
   * @param {Surroundings} around
   * @returns {{ node: Node | null, covers: boolean }} whether the tables need not be shown beside it
   */
  show(result, description, around) {
    this.#result = result;
    this.#description = description;
    this.#around = around;
    if (!this.name) return { node: null, covers: false };
    const drawn = this.#drawn();
    this.#place.replaceChildren(...(drawn.node ? [drawn.node] : []));
    return { node: this.#place, covers: drawn.covers };
  }

  /** There is no result any more. */
  clear() {
    this.#result = null;
    this.#description = null;
    this.#around = null;
    this.#drawn();
    this.#place.replaceChildren();
  }

  /**
   * What is drawn on a paper; null where nothing is.
   *
   * @param {string} which paper
   * @returns {Node | null}
   */
  paper(which) {
    try {
      return this.#view?.paper?.(which) ?? null;
    } catch (error) {
      console.error(`view ${this.name}:`, error);
      return null;
    }
  }

  /** @returns {{ node: Node | null, covers: boolean }} */
  #drawn() {
    const absent = () => ({ node: this.#result ? h("p", { class: "result__no-picture" }, say("geen-plaatje")) : null, covers: false });
    if (!this.#view) return absent();
    try {
      const node = this.#view.show(this.#result, this.#description, this.#around);
      return { node, covers: this.#view.covers && node !== null };
    } catch (error) {
      console.error(`view ${this.name}:`, error);
      return absent();
    }
  }
}
