/** @import { Answers, Fault, PageData, Result } from "./types.js" */
import { views } from "../views/index.js";
import { isUntouched, onPage, readForm } from "./answers.js";
import { Bar } from "./bar.js";
import { all, h, one } from "./dom.js";
import { FileFault, fillForm, openFile, saveFile } from "./files.js";
import { Labels } from "./labels.js";
import { bindRecords, clearRecords } from "./records.js";
import { clearRelevance, showRelevance } from "./relevance.js";
import { clearFaults, progressWords, showFaults, showResult } from "./result.js";
import { showStatus } from "./status.js";
import { asText, paper } from "./text.js";

const STILL_THERE = "Wat je invulde, staat er nog.";
const UNOPENED = `Het bestand kon niet geopend worden. Probeer het opnieuw. ${STILL_THERE}`;
const CHANGED = "Het bestand is niet geopend, want je vulde intussen iets in. Dat staat er nog.";

/**
 * One check on a page: listens to its form, asks the engine, shows the outcome.
 */
export class Check {
  /**
   * @param {HTMLElement} root
   * @param {import("../runtime/engine.js").Engine} engine
   */
  constructor(root, engine) {
    this.root = root;
    this.engine = engine;
    this.id = root.dataset.check ?? "";
    this.form = one(root, ".check__form", HTMLFormElement);
    this.place = one(root, ".check__result", HTMLElement);
    this.runtime = one(root, ".check__runtime", HTMLElement);
    // Two live regions: what was done and what came of it would otherwise take each other's place
    // before either has been said.
    this.announcer = one(root, ".check__announce", HTMLElement);
    this.teller = one(root, ".check__told", HTMLElement);
    const data = one(root, ".check__data", HTMLTemplateElement).content.textContent ?? "{}";
    this.labels = new Labels(this.form, /** @type {PageData} */ (JSON.parse(data)));
    this.view = views[root.dataset.view ?? ""];
    this.touched = false;
    // Counts what was asked and what was wiped: an answer to what is no longer there is not shown.
    this.turn = 0;
    /** @type {Result | null} */
    this.result = null;
    /** @type {Answers} */
    this.answers = {};
    this.waiting = this.place.firstElementChild?.cloneNode(true) ?? null;
    this.announced = "";
    /** @type {File | null} The file that is being opened. */
    this.file = null;
    /** @type {unknown} The failure that is being shown. */
    this.failure = null;
    /** @type {Bar | null} */
    this.bar = null;
  }

  /** Makes the form live. Returns a function that lets go of everything again. */
  mount() {
    const abort = new AbortController();
    try {
      this.bind(abort.signal);
    } catch (error) {
      abort.abort();
      throw error;
    }
    return () => abort.abort();
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    const listen = { signal };
    one(this.root, ".check__tools", HTMLElement).hidden = false;
    bindRecords(this.form, (message) => {
      this.tell(message);
      void this.update();
    });
    this.form.addEventListener("input", (event) => this.changed(event), listen);
    this.form.addEventListener("submit", (event) => event.preventDefault(), listen);
    this.form.addEventListener("focusin", () => this.engine.start(this.id), listen);
    this.root.addEventListener("pointerenter", () => this.engine.start(this.id), listen);
    this.root.addEventListener("click", (event) => this.clicked(event), listen);
    // Nothing that was filled in may come back with the back button or a reload.
    window.addEventListener("pagehide", () => this.wipe(), listen);
    window.addEventListener("beforeprint", () => this.beforePrint(), listen);
    for (const input of all(this.root, '[data-do="open"]', HTMLInputElement)) {
      input.addEventListener("change", () => void this.open(input), listen);
    }
    signal.addEventListener("abort", this.engine.subscribe(() => this.showStatus()));
    this.showStatus();
    this.bar = new Bar(this.root, this.place, signal);
    // On a slow line a reader begins before this script is there. (What a browser itself would bring
    // back is kept away by `autocomplete="off"`.)
    if (isUntouched(this.form)) this.wipe();
    else void this.update();
  }

  /** @param {Event} event */
  changed(event) {
    const input = event.target;
    if (input instanceof HTMLInputElement && input.type === "checkbox" && input.checked) {
      const question = input.closest('[data-kind="choices"]');
      for (const other of question ? all(question, "input", HTMLInputElement) : []) {
        // "Niets hiervan" and the other options exclude each other.
        if (other !== input && (input.value === "" || other.value === "")) other.checked = false;
      }
    }
    if (input instanceof HTMLInputElement && input.dataset.do === "open") return;
    void this.update();
  }

  async update() {
    this.touched = true;
    this.engine.start(this.id);
    this.showStatus();
    const { answers, places } = readForm(this.form);
    this.turn += 1;
    const { turn } = this;
    /** @type {Result & { errors?: Fault[] }} */
    let result;
    try {
      result = /** @type {any} */ (await this.engine.decide(this.id, answers));
    } catch {
      return; // A newer answer took its place, or the engine failed: then its status says so.
    }
    if (turn !== this.turn) return;
    clearFaults(this.form);
    if (result.errors) {
      this.result = null;
      this.root.removeAttribute("data-decided");
      showFaults(this.place, result.errors, this.form, (fault) =>
        onPage(fault.field.slice(1).replaceAll("/", "."), places),
      );
      this.announceOnce("Er klopt iets niet in wat je invulde.");
      return;
    }
    this.show(result, answers, places);
  }

  /**
   * @param {Result} result
   * @param {Answers} answers
   * @param {Record<string, number[]>} places
   */
  show(result, answers, places) {
    this.result = result;
    this.answers = answers;
    this.labels.places = places;
    const picture = this.view?.(result, this.labels, this.root) ?? null;
    showResult(this.place, result, answers, this.labels, picture);
    if (result.outcome !== null) this.place.append(this.resultTools());
    showRelevance(this.form, result, places);
    this.root.toggleAttribute("data-decided", result.outcome !== null);
    this.bar?.say(`${result.alerts.length ? "⚠ " : ""}${result.title}`);
    const alerts = result.alerts.map((alert) => alert.text).join(" ");
    const words = result.outcome === null ? progressWords(result) : `Uitkomst: ${result.title}.`;
    this.announceOnce(`${alerts} ${words}`.trim());
  }

  resultTools() {
    return h(
      "p",
      { class: "result__tools" },
      h("button", { type: "button", "data-do": "print" }, "Print of bewaar als pdf"),
      h("button", { type: "button", "data-do": "copy" }, "Kopieer als tekst"),
    );
  }

  /** @param {Event} event */
  clicked(event) {
    const button = event.target instanceof Element ? event.target.closest("[data-do]") : null;
    if (!(button instanceof HTMLElement)) return;
    switch (button.dataset.do) {
      case "print":
        window.print();
        break;
      case "copy":
        void this.copy();
        break;
      case "save":
        saveFile(this.id, readForm(this.form).answers);
        break;
      case "reset":
        this.wipe();
        this.tell("Alles is gewist.");
        all(this.form, "input, select", HTMLElement)[0]?.focus();
        break;
    }
  }

  async copy() {
    if (!this.result) return;
    const title = this.root.getAttribute("aria-label") ?? "";
    const note = this.root.querySelector(".check__note")?.textContent?.trim() ?? "";
    const text = asText(this.result, this.answers, this.labels, { title, note });
    try {
      await navigator.clipboard.writeText(text);
      this.tell("Gekopieerd.");
    } catch {
      this.place.querySelector(".result__copy")?.remove();
      const box = h("textarea", { class: "result__copy", readonly: true, rows: "10", "aria-label": "Kopieer deze tekst" });
      box.value = text;
      this.place.append(box);
      box.select();
      this.tell("Kopieer de tekst in het vak met je toetsenbord.");
    }
  }

  /** @param {HTMLInputElement} input */
  async open(input) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    const message = one(this.root, ".check__file-messages", HTMLElement);
    message.textContent = "";
    this.file = file;
    this.turn += 1;
    const { turn, touched } = this;
    const changed = () => turn !== this.turn;
    const goOn = () => {
      if (changed()) throw new FileFault(CHANGED);
    };
    try {
      const answers = await openFile(file, this.id);
      goOn();
      this.touched = true;
      this.showStatus();
      const result = /** @type {any} */ (await this.engine.decide(this.id, answers));
      goOn();
      if (result.errors) {
        const faults = result.errors.map((/** @type {Fault} */ fault) => `${fault.field}: ${fault.message}`);
        throw new FileFault(`In dit bestand kloppen de antwoorden niet. ${faults.slice(0, 5).join(" ")} ${STILL_THERE}`);
      }
      this.wipe();
      fillForm(this.form, answers);
      this.tell("Het bestand is geopend.");
      await this.update();
    } catch (error) {
      // Another file, or a form that was wiped: nobody waits for this one any more.
      if (this.file !== file) return;
      this.file = null;
      // The question of a form that changed meanwhile takes the place of the file's own.
      if (changed()) {
        message.textContent = CHANGED;
        return;
      }
      message.textContent = error instanceof FileFault ? error.message : UNOPENED;
      this.touched = touched;
      this.showStatus();
      // The form's own question had to make way for the file's.
      if (touched) void this.update();
    }
  }

  /** Wipes everything that was filled in, and the outcome. */
  wipe() {
    this.turn += 1;
    this.file = null;
    this.form.reset();
    for (const list of all(this.form, "[data-records]", HTMLElement)) clearRecords(list);
    this.touched = false;
    this.result = null;
    this.answers = {};
    this.announced = "";
    this.announcer.textContent = "";
    this.tell("");
    this.bar?.say();
    clearFaults(this.form);
    clearRelevance(this.form);
    one(this.root, ".check__file-messages", HTMLElement).textContent = "";
    this.root.removeAttribute("data-decided");
    this.place.dataset.outcome = "";
    this.place.replaceChildren(...(this.waiting ? [this.waiting.cloneNode(true)] : []));
    this.view?.(null, this.labels, this.root);
    this.showStatus();
  }

  beforePrint() {
    this.place.querySelector(".paper")?.remove();
    if (this.result?.outcome) this.place.append(paper(this.result, this.answers, this.labels));
  }

  showStatus() {
    const status = this.engine.status;
    this.root.dataset.state = status.state === "idle" ? "form" : status.state;
    // Once said is enough: a screen reader would say it again at each answer.
    if (status.failure && status.failure === this.failure) return;
    this.failure = status.failure;
    const focused = this.runtime.contains(document.activeElement);
    showStatus(this.runtime, status, this.touched, () => {
      this.engine.retry();
      if (this.touched) void this.update();
    });
    if (focused && this.runtime.hidden) this.place.focus({ preventScroll: true });
  }

  /** @param {string} message */
  tell(message) {
    this.teller.textContent = message;
  }

  /** @param {string} message */
  announceOnce(message) {
    if (message === this.announced) return;
    this.announced = message;
    this.announcer.textContent = message;
  }
}
