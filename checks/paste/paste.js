/** @import { Fault, Row } from "./lines.js" */
import { holdDraft } from "../desk/drafts.js";
import { dropBlankEnd } from "../desk/merge.js";
import { all, h } from "../widget/dom.js";
import { blankFields, fieldsOf, nameOf } from "../widget/kinds/fields.js";
import { kindOf } from "../widget/kinds/index.js";
import { addRecords, recordsOf } from "../widget/records.js";
import { reveal } from "../widget/reveal.js";
import { say } from "../words/say.js";
import { likeNames, readLines } from "./lines.js";

// So many lines are named at once; who has more mends these first.
const MOST_NAMED = 100;

/**
 * What the page does around lines that are taken over.
 *
 * @typedef {object} Acts
 * @property {() => void} typed the lines were changed, by hand
 * @property {(message: string) => void} changed tells it, and has the rules decide
 * @property {() => (words: string) => void} undoable called before; what it returns offers to undo it
 */

/**
 * Lets a reader paste lines of a spreadsheet into a list, where its layout says which fields they fill.
 *
 * @param {HTMLFormElement} form
 * @param {Acts} acts
 * @param {AbortSignal} signal
 */
export function bindPaste(form, acts, signal) {
  for (const list of all(form, "[data-paste]", HTMLElement)) new Paste(list, acts, signal);
}

class Paste {
  /**
   * @param {HTMLElement} list
   * @param {Acts} acts
   * @param {AbortSignal} signal
   */
  constructor(list, acts, signal) {
    this.list = list;
    this.acts = acts;
    const [label = "", month = "", until = ""] = (list.dataset.paste ?? "").split(" ");
    /** The names of the questions: what a line fills, and the last month that it can have. */
    this.names = { label, month, until };
    const name = `${list.id}--plak`;
    this.text = h("textarea", {
      id: name,
      rows: "6",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": `${name}-hulp`,
    });
    const take = h("button", { type: "button" }, say("plak-knop"));
    this.news = h("div", { class: "paste__news", role: "alert" });
    this.element = h(
      "details",
      { class: "paste", "data-aside": true },
      h("summary", {}, say("plak-titel")),
      h("p", { class: "paste__help", id: `${name}-hulp` }, say("plak-uitleg")),
      h("p", { class: "paste__example" }, say("plak-voorbeeld")),
      h("label", { class: "q__title", for: name }, say("plak-veld")),
      this.text,
      h("p", { class: "paste__tools" }, take),
      this.news,
    );
    take.addEventListener("click", () => this.#read(false), { signal });
    this.text.addEventListener("input", () => acts.typed(), { signal });
    holdDraft(this.element, { name, take: () => this.text.value, put: (text) => this.#put(text) });
    list.closest("form")?.addEventListener("reset", () => this.news.replaceChildren(), { signal });
    list.querySelector(":scope > .records__list")?.before(this.element);
    signal.addEventListener("abort", () => this.element.remove());
  }

  /**
   * Puts lines that lay elsewhere back.
   *
   * @param {string} text
   */
  #put(text) {
    if (text === this.text.value) return;
    this.text.value = text;
    this.news.replaceChildren();
    if (text) this.element.open = true;
  }

  /**
   * Reads the lines as they stand there now: who presses may have changed them, the list or the month since.
   *
   * @param {boolean} partly whether the good ones are taken while others are wrong
   */
  #read(partly) {
    const read = this.#lines();
    const { rows, faults } = read;
    this.news.replaceChildren();
    if (rows.length === 0 && faults.length === 0) {
      this.news.replaceChildren(h("p", {}, say("plak-niets")));
      this.text.focus();
    } else if (faults.length === 0 || (partly && rows.length > 0)) this.#take(read);
    else this.#show(rows, faults);
  }

  #lines() {
    const { label, until } = this.names;
    const { list } = this;
    // What is blank at the end makes way.
    const there = recordsOf(list).findLastIndex((record) => !blankFields(record)) + 1;
    const field = list.closest("form")?.querySelector(`[data-question="${CSS.escape(until)}"]`);
    const last = field instanceof HTMLElement ? kindOf(field).read(field, { path: "", places: {} }) : undefined;
    const named = recordsOf(list).flatMap((record) => fieldsOf(record).filter((found) => nameOf(found) === label));
    const taken = named.filter((found) => !kindOf(found).blank(found));
    return readLines(this.text.value, {
      taken: taken.map((found) => String(kindOf(found).read(found, { path: "", places: {} }))),
      room: Number(list.dataset.most) - there,
      longest: Number(named[0]?.dataset.most ?? this.#template(label)?.dataset.most ?? Infinity),
      until: typeof last === "string" && /^\d{4}-\d{2}$/.test(last) ? last : "",
      heads: { label: words("plak-koppen-label"), month: words("plak-koppen-maand"), other: words("plak-koppen-verder") },
    });
  }

  /** @param {string} name of a field */
  #template(name) {
    const template = this.list.lastElementChild;
    const found = template instanceof HTMLTemplateElement ? template.content.querySelector(`[data-question$=".${name}"]`) : null;
    return found instanceof HTMLElement ? found : null;
  }

  /**
   * Says everything that is wrong, each with the number of its line; what was pasted stays.
   *
   * @param {Row[]} rows
   * @param {Fault[]} faults
   */
  #show(rows, faults) {
    const left = faults.length - MOST_NAMED;
    const parts = [
      h("p", {}, say(faults.length === 1 ? "plak-fout" : "plak-fouten", { aantal: faults.length })),
      h(
        "ul",
        { class: "faults" },
        ...faults.slice(0, MOST_NAMED).map((fault) => h("li", {}, h("bdi", {}, inWords(fault)))),
        left > 0 ? h("li", {}, say("plak-nog-meer", { aantal: left })) : null,
      ),
    ];
    if (rows.length > 0) {
      const words = rows.length === 1 ? say("plak-goede-ene") : say("plak-goede", { aantal: rows.length });
      const take = h("button", { type: "button" }, words);
      take.addEventListener("click", () => this.#read(true));
      parts.push(h("p", { class: "paste__tools" }, take));
    }
    this.news.replaceChildren(...parts);
  }

  /**
   * Puts lines in the list; those that are wrong stay where they were pasted, below the head that says what they are.
   *
   * @param {{ head: string, rows: Row[], faults: Fault[] }} read
   */
  #take({ head, rows, faults }) {
    const { list, names } = this;
    const gone = this.acts.undoable();
    dropBlankEnd(list);
    const made = addRecords(list, rows.length);
    rows.forEach(({ label, month }, place) => {
      for (const field of fieldsOf(/** @type {HTMLElement} */ (made[place]))) {
        const name = nameOf(field);
        if (name === names.label) kindOf(field).fill(field, label);
        else if (name === names.month) kindOf(field).fill(field, month);
      }
    });
    const stays = faults.map(({ text }) => text);
    this.text.value = (head && stays.length > 0 ? [head, ...stays] : stays).join("\n");
    const count = rows.length === 1 ? say("plak-een-erbij") : say("plak-erbij", { aantal: rows.length });
    const people = likeNames(rows, words("plak-labels")).map(({ label }) => label);
    const gentle = people.length > 0 ? say("plak-naam", { labels: people.slice(0, 5).join(", ") }) : "";
    const rest = rows.some(({ left }) => left) ? say("plak-rest") : "";
    const said = [count, rest, gentle].filter(Boolean).join(" ");
    this.news.replaceChildren(...(faults.length > 0 ? [h("p", {}, say("plak-blijft", { aantal: faults.length }))] : []));
    if (faults.length === 0) this.element.toggleAttribute("open", false);
    this.acts.changed(said);
    gone(said);
    const first = made[0]?.querySelector("input");
    if (first) {
      reveal(first);
      first.focus({ preventScroll: true });
    }
    list.scrollIntoView({ block: "start", behavior: "instant" });
  }
}

/** @param {import("../words/codes.js").Code} code words with commas between */
function words(code) {
  return say(code).split(", ");
}

/** @param {Fault} fault */
function inWords({ line, wrong, about }) {
  return say(`plak-${wrong}`, { regel: line, wat: about });
}
