/** @import { Network } from "../../widget/types.js" */
/** @import { Kind } from "./picture.js" */
import { h } from "../../widget/dom.js";
import { download } from "../../widget/download.js";
import { say } from "../../words/say.js";
import { asFile } from "./file.js";
import { legend, numbers } from "./legend.js";
import { picture } from "./picture.js";

// A drawing smaller than this share of its own size has letters that are too small: then numbers stand in it.
const SMALLEST = 0.74;
// So large at most: a few people need no poster.
const LARGEST = 1.15;

/**
 * One drawing with what is done with it. Where there is no room for labels it has numbers, with a list.
 */
export class Figure {
  /** @type {Network | null} */
  #drawing = null;
  #table = "";
  #shown = "";

  /**
   * @param {Kind} kind
   * @param {() => void} printed called when this one is to be printed
   */
  constructor(kind, printed) {
    this.kind = kind;
    this.place = h("div", { class: "network__place" });
    this.key = h("div", { class: "network__key" });
    const save = h("button", { type: "button" }, say("netwerk-bewaar"));
    save.addEventListener("click", () => this.#save());
    // What prints a paper listens further up (checks/widget/tools.js): it comes to know first which one.
    const print = h("button", { type: "button", "data-do": "print-handout" }, say("netwerk-print"));
    print.addEventListener("click", printed);
    this.element = h(
      "figure",
      { class: `network__figure network__figure--${kind}` },
      h("figcaption", {}, h("h3", {}, say(`netwerk-${kind}`))),
      this.place,
      this.key,
      h("p", { class: "network__tools" }, save, print),
    );
  }

  /**
   * @param {Network} drawing
   * @param {string} table what the table is called that says all of it
   */
  show(drawing, table) {
    this.#drawing = drawing;
    this.#table = table;
    this.#shown = "";
    this.key.replaceChildren(legend(drawing, this.kind));
    this.fit();
  }

  /** Draws for the room that there is: with labels, or with numbers. */
  fit() {
    const drawing = this.#drawing;
    const room = this.place.clientWidth || this.element.clientWidth;
    if (!drawing) return;
    const layout = room && room < drawing.named.size * SMALLEST ? "numbered" : "named";
    if (this.#shown === layout) return;
    this.#shown = layout;
    const title = say(`netwerk-${this.kind}`);
    const drawn = picture(drawing, this.kind, { layout, shared: false });
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", say("netwerk-beeld", { titel: title, aantal: drawing.people.length, tabel: this.#table }));
    drawn.style.maxWidth = `${drawing[layout].size * LARGEST}px`;
    this.place.replaceChildren(drawn, ...(layout === "numbered" ? [numbers(drawing, this.kind)] : []));
  }

  #save() {
    if (!this.#drawing) return;
    const text = asFile(this.#drawing, this.kind, say(`netwerk-${this.kind}`));
    download(text, "image/svg+xml;charset=utf-8", `${say("netwerk-bestand")}-${this.kind}.svg`);
  }
}
