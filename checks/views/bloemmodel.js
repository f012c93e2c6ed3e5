/** @import { BloemFields, Description, Result } from "../widget/types.js" */
import { desk, practiceDesk } from "../desk/desk.js";
import { tableNode } from "../result/parts.js";
import { h, one } from "../widget/dom.js";
import { LOOKED } from "../widget/helper.js";
import { STANDING } from "../widget/outcome.js";
import { say } from "../words/say.js";
import { flower } from "./bloemmodel/flower.js";
import { Paper, saidOf } from "./bloemmodel/paper.js";
import { begin } from "./bloemmodel/place.js";
import { Stage } from "./bloemmodel/stage.js";

// What the running flower is called among what lies beside the answers of its check.
const TOOL = "bloem";

/** @typedef {{ open: boolean, place: import("./bloemmodel/place.js").Place }} Kept how far the flower is */

/**
 * The flower as a drawing beside its table, and the flower that is run on the screen of a meeting, in the place
 * of the check. What is filled in there are the answers of the form; where one is in it lies on the desk.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const view = new View(root);
  return {
    covers: true,
    show: (/** @type {Result | null} */ result, /** @type {Description | null} */ description) => view.show(result, description),
    unmount: () => view.unmount(),
  };
}

class View {
  /** @type {Stage | null} */
  #stage = null;
  /** @type {(Result & BloemFields) | null} */
  #result = null;
  /** @type {Description | null} */
  #description = null;
  #gone = new AbortController();

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    // A practice case is not the check itself, and lies on a desk of its own.
    const practice = root.dataset.exercise;
    this.desk = practice ? practiceDesk : desk;
    this.name = practice ?? root.dataset.check ?? "";
    this.paper = new Paper(root);
    this.button = h("button", { type: "button", class: "meeting__start" });
    this.offer = h("p", { class: "flower-start" }, this.button, " ", h("span", {}, say("bloem-uitleg")));
    one(root, ".check__columns", HTMLElement).before(this.offer);
    this.button.addEventListener("click", () => this.#begin());
    for (const news of [STANDING, LOOKED]) root.addEventListener(news, () => this.#follow(), { signal: this.#gone.signal });
    this.#follow();
  }

  /**
   * @param {Result | null} result
   * @param {Description | null} description
   * @returns {Node | null}
   */
  show(result, description) {
    this.#result = /** @type {(Result & BloemFields) | null} */ (result);
    this.#description = description;
    this.#follow();
    const tables = description?.tables ?? [];
    if (tables.length === 0) return null;
    const petals = this.paper.petals.map(({ title, questions }) => ({
      title,
      said: saidOf(questions),
      now: false,
    }));
    return h("div", { class: "result__part" }, flower(petals, say("bloem-hart")), ...tables.map((table) => tableNode(table)));
  }

  unmount() {
    this.#gone.abort();
    this.#close();
    this.offer.remove();
  }

  get #kept() {
    return /** @type {Kept | undefined} */ (this.desk.beside(this.name, TOOL));
  }

  /** Brings what is shown in line with how the check stands, and with what lies on the desk. */
  #follow() {
    const kept = this.#kept;
    // What was wiped takes its flower along.
    if (!kept && this.#stage) this.#close();
    if (kept?.open && !this.#stage) this.#open(kept);
    this.#stage?.follow(this.#result, this.#description);
    this.button.textContent = say(kept ? "bloem-verder" : "bloem-start");
  }

  #begin() {
    const kept = this.#kept ?? { open: true, place: begin() };
    kept.open = true;
    this.desk.lay(this.name, TOOL, kept);
    this.#follow();
  }

  /** @param {Kept} kept */
  #open(kept) {
    this.#stage = new Stage(this.root, this.paper, kept, () => this.#leave(kept));
    this.offer.before(this.#stage.element);
    this.root.setAttribute("data-meeting", "");
    this.#stage.open();
  }

  #close() {
    this.#stage?.element.remove();
    this.#stage = null;
    this.root.removeAttribute("data-meeting");
  }

  /** @param {Kept} kept */
  #leave(kept) {
    kept.open = false;
    this.#close();
    this.#follow();
    this.button.focus();
  }
}
