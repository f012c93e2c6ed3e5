/** @import { Description, Network, Result } from "../widget/types.js" */
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";
import { Figure } from "./netwerk/figure.js";
import { KINDS, picture } from "./netwerk/picture.js";

/**
 * The people around somebody, drawn twice from one layout: what they give each other, and how near they
 * are. Every drawing stands beside the table that says all of it.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const view = new View(root);
  return {
    covers: true,
    show: (/** @type {Result | null} */ _result, /** @type {Description | null} */ description) => view.show(description),
    paper: (/** @type {string} */ which) => view.paper(which),
    unmount: () => view.close(),
  };
}

class View {
  /** @type {Network | null} What is drawn now. */
  #drawing = null;
  /** Which drawing goes on paper. */
  #printed = KINDS[0];

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.figures = KINDS.map((kind) => new Figure(kind, () => this.#print(kind)));
    this.large = h("button", { type: "button", "aria-pressed": "false" }, say("netwerk-groot"));
    this.large.addEventListener("click", () => this.#enlarge());
    this.pictures = h(
      "div",
      { class: "network" },
      h("p", { class: "network__size" }, this.large),
      ...this.figures.map((figure) => figure.element),
    );
    this.watched = new ResizeObserver(() => this.figures.forEach((figure) => figure.fit()));
    this.watched.observe(this.pictures);
  }

  /**
   * @param {Description | null} description
   * @returns {Node | null}
   */
  show(description) {
    const tables = description?.tables ?? [];
    const drawn = tables.find(({ drawing }) => drawing);
    this.#drawing = drawn?.drawing ?? null;
    if (!drawn?.drawing) {
      // Nothing of what was wiped stays behind.
      this.figures.forEach((figure) => figure.clear());
      return null;
    }
    const { drawing, title } = drawn;
    const printed = Boolean(description?.handout);
    this.figures.forEach((figure) => figure.show(drawing, title, printed));
    return h("div", {}, this.pictures, ...tables.map((table) => tableNode(table)));
  }

  /**
   * What goes on the paper for on the table: the drawing that was asked for, without who may not be safe.
   *
   * @param {string} which paper
   */
  paper(which) {
    if (!this.#drawing || which !== "handout") return null;
    return h("div", { class: "network__paper" }, picture(this.#drawing, this.#printed, { layout: "named", shared: true }));
  }

  /** Nobody looks any more. */
  close() {
    this.watched.disconnect();
  }

  /**
   * Prints the paper for on the table with this drawing; in some browsers printing goes on behind the page.
   *
   * @param {import("./netwerk/picture.js").Kind} kind
   */
  #print(kind) {
    this.#printed = kind;
    window.addEventListener("afterprint", () => (this.#printed = KINDS[0]), { once: true });
    // The button of that paper, which stands under every outcome that has one.
    const button = this.root.querySelector('.result__tools [data-do="print-handout"]');
    if (button instanceof HTMLButtonElement) button.click();
  }

  #enlarge() {
    const large = this.root.toggleAttribute("data-large");
    this.large.setAttribute("aria-pressed", String(large));
    this.large.scrollIntoView({ block: "nearest" });
  }
}
