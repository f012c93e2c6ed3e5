/** @import { Standing } from "../widget/outcome.js" */
/** @import { HalfjaarFields, Result } from "../widget/types.js" */
import { alertNode, chosenAlerts } from "../widget/alerts.js";
import { all, h, one } from "../widget/dom.js";
import { kindOf } from "../widget/kinds/index.js";
import { recordsOf } from "../widget/records.js";
import { fieldsOf, nameOf } from "../widget/kinds/fields.js";
import { say } from "../words/say.js";
import { keysOf } from "./keys.js";

/** @typedef {{ code: string, text: string }} State */

/**
 * One case at a time along the diagram: its question with large buttons and a key for each. The answers are
 * those of the form: a button here presses the one there, and whatever follows an answer follows.
 *
 * A key works only while the focus is in here (WCAG 2.1.4).
 */
export class Walk {
  /** @type {(Result & HalfjaarFields) | null} null while the rules decide */
  #result = null;
  /** @type {State[]} */
  #states = [];
  /** @type {number[]} Which record on the page each case in the answers is. */
  #places = [];
  /** @type {HTMLElement | null} The record in hand. */
  #record = null;
  /** @type {HTMLElement[]} The questions answered here, the last one behind; by name they would change with what goes. */
  #given = [];
  #isOpen = false;
  /** Whether the reader waits for the next question here. */
  #isOn = false;

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} list
   */
  constructor(root, list) {
    this.root = root;
    this.list = list;
    this.keys = keysOf();
    this.begin = h("button", { type: "button", class: "walk__begin" }, say("loop-begin"));
    this.place = h("div", { class: "walk__place" });
    this.element = h("section", { class: "walk", "aria-label": say("loop-titel"), "data-aside": true, hidden: true }, this.begin, this.place);
    this.begin.addEventListener("click", () => this.#open());
    this.element.addEventListener("keydown", (event) => this.#pressed(event));
    one(list, ":scope > .records__list", HTMLElement).before(this.element);
  }

  /** Takes it away. */
  close() {
    this.element.remove();
  }

  /**
   * @param {(Result & HalfjaarFields) | null} result null while the rules decide, or when there is none
   * @param {State[]} states how each case stands
   * @param {number[]} places
   */
  show(result, states, places) {
    this.#result = result;
    if (!result) return;
    this.#states = states;
    this.#places = places;
    this.element.hidden = states.length === 0;
    this.begin.hidden = this.#isOpen;
    if (!this.#isOpen) return;
    if (!this.#record?.isConnected) this.#record = this.#next();
    this.#render();
  }

  /**
   * Follows how things stand. While the rules decide what is here stays, as it is soon there again.
   *
   * @param {Standing} standing
   */
  stand(standing) {
    if (standing === "empty") this.#end();
    else if (standing === "failed" || standing === "refused") this.begin.hidden = true;
    if (standing === "refused" && this.#isOpen) this.#put(h("p", { class: "walk__wait" }, say("loop-eerst")));
  }

  #open() {
    // Nobody knows yet which cases are left.
    if (!this.#result) return;
    this.#isOpen = true;
    this.#given = [];
    this.#record = this.#next() ?? this.#record;
    this.#isOn = true;
    this.#render();
  }

  #stop() {
    this.#end();
    this.element.hidden = false;
    this.begin.focus();
  }

  #end() {
    this.#isOpen = false;
    this.#record = null;
    this.place.replaceChildren();
    this.begin.hidden = false;
    this.element.hidden = true;
  }

  /** The questions answered here that can be asked again. */
  #kept() {
    this.#given = this.#given.filter((question) => question.isConnected);
    return this.#given;
  }

  /** The cases that are still to be looked at, the oldest first, as records of the page. */
  #due() {
    const open = /** @type {string[]} */ (this.#result?.lijsten["open"] ?? []);
    const records = recordsOf(this.list);
    const called = new Map(this.#places.flatMap((place) => (records[place] ? [[labelOf(records[place]), records[place]]] : [])));
    return open.flatMap((label) => called.get(label) ?? []);
  }

  /** The case after the one in hand; the first one behind the last. */
  #next() {
    const due = this.#due();
    const at = this.#record ? due.indexOf(this.#record) : -1;
    return due[at + 1] ?? due.find((record) => record !== this.#record) ?? due[0] ?? null;
  }

  /** The questions on the way of the case in hand, by their fields; the last one may be open. */
  #way() {
    const number = this.#places.indexOf(recordsOf(this.list).indexOf(/** @type {HTMLElement} */ (this.#record)));
    const before = `zaken.${number}.antwoorden.`;
    const names = (this.#result?.asked ?? []).filter((path) => path.startsWith(before)).map((path) => path.slice(before.length));
    const group = this.#record && fieldsOf(this.#record).find((field) => fieldsOf(field).length > 0);
    const fields = group ? fieldsOf(group) : [];
    const way = names.flatMap((name) => fields.find((field) => nameOf(field) === name) ?? []);
    return { way, state: this.#states[number] };
  }

  #render() {
    const record = this.#record;
    this.begin.hidden = true;
    const left = this.#due().length;
    if (!record) {
      this.#put(h("h3", { class: "walk__title", tabindex: "-1" }, say("loop-klaar")), this.#tools(false, false));
      return;
    }
    const { way, state } = this.#way();
    const open = way.find((field) => kindOf(field).blank(field)) ?? null;
    const passed = way.filter((field) => field !== open);
    const alerts = chosenAlerts(record).map(alertNode);
    const head = h(
      "p",
      { class: "walk__case" },
      h("bdi", {}, labelOf(record)),
      " ",
      h("span", { class: "walk__left" }, left === 1 ? say("loop-nog-een") : say("loop-nog", { aantal: left })),
    );
    const title = open ? titleOf(open) : say("loop-uitkomst", { uitkomst: state?.text ?? "" });
    this.#put(
      head,
      ...alerts,
      passed.length > 0 ? h("ul", { class: "walk__passed" }, ...passed.map((field) => h("li", {}, titleOf(field), " ", h("b", {}, answerOf(field))))) : null,
      h("h3", { class: "walk__title", tabindex: "-1" }, title),
      open && helpOf(open) ? h("p", { class: "walk__help" }, helpOf(open)) : null,
      open ? h("p", { class: "walk__answers" }, ...all(open, "input", HTMLInputElement).map((radio) => this.#answer(radio))) : null,
      this.#tools(this.#kept().length > 0, left > 0 && !(left === 1 && this.#due()[0] === record), !open),
    );
  }

  /** @param {...(Node | null)} parts */
  #put(...parts) {
    this.place.replaceChildren(...parts.filter((part) => part !== null));
    if (!this.#isOn) return;
    this.#isOn = false;
    const main = this.place.querySelector(".walk__main") ?? this.place.querySelector(".walk__title");
    if (main instanceof HTMLElement) main.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** @param {HTMLInputElement} radio */
  #answer(radio) {
    const words = radio.closest("label")?.querySelector("span")?.firstChild?.textContent?.trim() ?? radio.value;
    const button = this.#button(words, radio.value);
    button.addEventListener("click", () => this.#give(radio));
    return button;
  }

  /**
   * @param {boolean} back
   * @param {boolean} on
   * @param {boolean} [landed] the case in hand is done: going on is what comes next
   */
  #tools(back, on, landed = false) {
    const tools = h("p", { class: "walk__tools" });
    /** @param {string} code @param {string} words @param {() => void} act @param {boolean} main */
    const add = (code, words, act, main = false) => {
      const button = this.#button(words, code);
      button.classList.toggle("walk__main", main);
      button.addEventListener("click", act);
      tools.append(button);
    };
    if (on) add("volgende", say("loop-volgende"), () => this.#goOn(), landed);
    if (back) add("terug", say("loop-terug"), () => this.#back());
    add("stop", say("loop-stop"), () => this.#stop(), !on && landed);
    return tools;
  }

  /**
   * A button that says its key.
   *
   * @param {string} words
   * @param {string} code
   */
  #button(words, code) {
    const key = this.keys[code] ?? "";
    const attributes = { type: "button", "data-key": code, "aria-keyshortcuts": key };
    return h("button", attributes, words, " ", h("kbd", { "aria-hidden": "true" }, key));
  }

  /** @param {HTMLInputElement} radio */
  #give(radio) {
    // An answer to a question that is about to go is none.
    if (!this.#result) return;
    const question = radio.closest("[data-question]");
    if (question instanceof HTMLElement) this.#given.push(question);
    this.#isOn = true;
    radio.click();
  }

  #back() {
    if (!this.#result) return;
    const question = this.#kept().pop();
    if (!question) return;
    const fields = all(question, "input", HTMLInputElement);
    this.#record = question.closest("[data-record]") ?? this.#record;
    for (const field of fields) field.checked = false;
    this.#isOn = true;
    fields[0]?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #goOn() {
    if (!this.#result) return;
    this.#record = this.#next();
    this.#given = [];
    this.#isOn = true;
    this.#render();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    const pressed = event.key.toLocaleUpperCase();
    const code = Object.keys(this.keys).find((name) => this.keys[name]?.toLocaleUpperCase() === pressed);
    const button = code ? this.place.querySelector(`[data-key="${CSS.escape(code)}"]`) : null;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
    button.click();
  }
}

/** @param {HTMLElement} record */
function labelOf(record) {
  const field = fieldsOf(record).find((found) => kindOf(found).names);
  return field ? String(kindOf(field).read(field, { path: "", places: {} })) : "";
}

/** @param {HTMLElement} field */
function titleOf(field) {
  const title = field.querySelector(":scope > .q__title")?.cloneNode(true);
  if (!(title instanceof Element)) return "";
  for (const beside of title.querySelectorAll(".q__off, .q__next, .sr-only")) beside.remove();
  return title.textContent?.trim() ?? "";
}

/** @param {HTMLElement} field */
function helpOf(field) {
  return field.querySelector(":scope > .q__help")?.textContent?.trim() ?? "";
}

/** @param {HTMLElement} field */
function answerOf(field) {
  return field.querySelector("input:checked")?.closest("label")?.querySelector("span")?.textContent?.trim() ?? "";
}
