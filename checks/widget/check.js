/** @import { Answers, Fault, PageData, Result } from "./types.js" */
import { chosenAlerts } from "./alerts.js";
import { Announcer } from "./announcer.js";
import { fillForm, follow, isUntouched, onPage, readForm, settleForm } from "./answers.js";
import { Bar } from "./bar.js";
import { copyText } from "./copy.js";
import { all, h, one } from "./dom.js";
import { FileFault, saveFile } from "./files.js";
import { Labels } from "./labels.js";
import { acceptedAnswers, CHANGED, UNOPENED } from "./opening.js";
import { Picture } from "./picture.js";
import { bindRecords, clearRecords } from "./records.js";
import { clearRelevance, showRelevance } from "./relevance.js";
import { clearFaults, progressWords, settle, showFaults, showResult, showWaiting } from "./result.js";
import { showStatus } from "./status.js";
import { asText, paper } from "./text.js";

// What is typed letter by letter.
const WRITTEN = "textarea, input[type=text]";
// Where a reader can go on filling in.
const FIELDS = "input, select, textarea";

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
    this.abort = new AbortController();
    this.form = one(root, ".check__form", HTMLFormElement);
    this.place = one(root, ".check__result", HTMLElement);
    this.runtime = one(root, ".check__runtime", HTMLElement);
    this.announcer = new Announcer(root);
    const data = one(root, ".check__data", HTMLTemplateElement).content.textContent ?? "{}";
    this.labels = new Labels(this.form, /** @type {PageData} */ (JSON.parse(data)));
    this.picture = new Picture(root, this.labels, this.abort.signal);
    this.bar = new Bar(root, this.place, this.abort.signal);
    this.touched = false;
    // Counts what was asked and what was wiped: an answer to what is no longer there is not shown.
    this.turn = 0;
    /** The rules have yet to decide on what is filled in now. */
    this.open = false;
    /** What the rules were asked last. */
    this.asked = "";
    /** @type {Result | null} */
    this.result = null;
    /** @type {Answers} */
    this.answers = {};
    this.waiting = this.place.firstElementChild?.cloneNode(true) ?? null;
    /** @type {File | null} The file that is being opened. */
    this.file = null;
    /** @type {unknown} The failure that is being shown. */
    this.failure = null;
  }

  /** Makes the form live. Returns a function that lets go of everything again. */
  mount() {
    try {
      this.bind(this.abort.signal);
    } catch (error) {
      this.abort.abort();
      throw error;
    }
    return () => this.abort.abort();
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    const listen = { signal };
    one(this.root, ".check__tools", HTMLElement).hidden = false;
    bindRecords(this.form, (message) => {
      this.announcer.tell(message);
      void this.update();
    });
    // Who fills in by a program may tell of one of the two alone.
    for (const kind of ["input", "change"]) this.form.addEventListener(kind, (event) => this.changed(event), listen);
    this.form.addEventListener("submit", (event) => event.preventDefault(), listen);
    this.form.addEventListener("focusin", () => this.engine.start(this.id), listen);
    this.root.addEventListener("pointerenter", () => this.engine.start(this.id), listen);
    this.root.addEventListener("click", (event) => this.clicked(event), listen);
    // Nothing that was filled in may come back with the back button or a reload, or stay for a moment
    // when somebody leaves in haste.
    for (const kind of ["pagehide", "werkwijzer:weg"]) window.addEventListener(kind, () => this.wipe(), listen);
    window.addEventListener("beforeprint", () => this.beforePrint(), listen);
    for (const input of all(this.root, '[data-do="open"]', HTMLInputElement)) {
      input.addEventListener("change", () => void this.openFile(input), listen);
    }
    signal.addEventListener("abort", this.engine.subscribe(() => this.showStatus()));
    this.root.dataset.mounted = "";
    this.showStatus();
    // On a slow line a reader begins before this script is there. (What a browser itself would bring
    // back is kept away by `autocomplete="off"`.)
    if (isUntouched(this.form)) {
      this.wipe();
      return;
    }
    settleForm(this.form);
    void this.update();
  }

  /** @param {Event} event */
  changed(event) {
    const control = event.target;
    if (control instanceof HTMLElement) {
      if (control.dataset.do === "open") return;
      follow(control, event);
      if (event.type === "input" && control.matches(WRITTEN)) this.announcer.typing();
    }
    if (event.type === "change") this.announcer.typed();
    // Nearly always `input` has told it already.
    if (event.type === "change" && JSON.stringify(readForm(this.form).answers) === this.asked) return;
    void this.update();
  }

  async update() {
    this.touched = true;
    this.engine.start(this.id);
    const { answers, places } = readForm(this.form);
    this.asked = JSON.stringify(answers);
    this.turn += 1;
    const { turn } = this;
    this.takeAway();
    this.showStatus();
    /** @type {Result & { errors?: Fault[] }} */
    let result;
    try {
      result = /** @type {any} */ (await this.engine.decide(this.id, answers));
    } catch {
      // Either a newer question took its place, or the engine failed; its status says why.
      if (turn === this.turn && this.engine.state === "failed") this.fail();
      return;
    }
    if (turn !== this.turn) return;
    this.open = false;
    clearFaults(this.form);
    if (result.errors) {
      const alerts = chosenAlerts(this.form);
      showFaults(this.place, result.errors, alerts, this.form, (fault) =>
        onPage(fault.field.slice(1).replaceAll("/", "."), places),
      );
      this.bar.decide("", alerts);
      this.announcer.state("", "Er klopt iets niet in wat je invulde.");
      return;
    }
    this.show(result, answers, places);
  }

  /** Takes the earlier outcome away: it belongs to other answers than those that stand there now. */
  takeAway() {
    const alerts = chosenAlerts(this.form);
    this.open = true;
    this.result = null;
    this.answers = {};
    this.root.removeAttribute("data-decided");
    showWaiting(this.place, alerts, "Even rekenen…");
    this.picture.clear();
    this.bar.wait(alerts);
    this.announcer.unsay();
    this.announcer.alert(alerts, false);
  }

  /** Says that there is no outcome for what is filled in now. */
  fail() {
    if (!this.open) return;
    const alerts = chosenAlerts(this.form);
    clearFaults(this.form);
    clearRelevance(this.form);
    showWaiting(this.place, alerts, "Er is geen uitkomst, want de check kan nu niet rekenen.");
    this.place.style.minHeight = "";
    this.bar.fail(alerts);
  }

  /**
   * @param {Result} result
   * @param {Answers} answers
   * @param {import("./kinds/kind.js").Places} places
   */
  show(result, answers, places) {
    this.result = result;
    this.answers = answers;
    this.labels.places = places;
    showResult(this.place, result, answers, this.labels, this.picture.show(result));
    if (result.outcome !== null) this.place.append(this.resultTools());
    showRelevance(this.form, result, places);
    const decided = result.outcome !== null;
    this.root.toggleAttribute("data-decided", decided);
    this.bar.decide(decided ? result.title : "", result.alerts);
    this.announcer.alert(result.alerts, true);
    this.announcer.state(decided ? "" : progressWords(result, this.labels), decided ? `Uitkomst: ${result.title}.` : "");
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
        this.announcer.tell("Alles is gewist.");
        all(this.form, FIELDS, HTMLElement)[0]?.focus();
        break;
    }
  }

  async copy() {
    const { result } = this;
    if (!result) return;
    const title = this.root.getAttribute("aria-label") ?? "";
    const note = this.root.querySelector(".check__note")?.textContent?.trim() ?? "";
    const text = asText(result, this.answers, this.labels, { title, note });
    this.announcer.tell(await copyText(text, this.place, () => this.result === result));
  }

  /** @param {HTMLInputElement} input */
  async openFile(input) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    const message = one(this.root, ".check__file-messages", HTMLElement);
    message.textContent = "";
    this.file = file;
    this.turn += 1;
    const { turn, touched } = this;
    const changed = () => turn !== this.turn;
    /** @param {Answers} answers */
    const decide = (answers) => {
      this.touched = true;
      this.showStatus();
      return this.engine.decide(this.id, answers);
    };
    try {
      const answers = await acceptedAnswers(file, this.id, decide, changed);
      this.wipe();
      fillForm(this.form, answers);
      this.announcer.tell("Het bestand is geopend.");
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
    clearRecords(this.form);
    settleForm(this.form);
    this.touched = false;
    this.open = false;
    this.asked = "";
    this.result = null;
    this.answers = {};
    this.announcer.reset();
    this.bar.rest();
    clearFaults(this.form);
    clearRelevance(this.form);
    one(this.root, ".check__file-messages", HTMLElement).textContent = "";
    this.root.removeAttribute("data-decided");
    settle(this.place, "");
    this.place.replaceChildren(...(this.waiting ? [this.waiting.cloneNode(true)] : []));
    this.picture.clear();
    this.showStatus();
  }

  beforePrint() {
    this.place.querySelector(".paper")?.remove();
    if (this.result?.outcome) this.place.append(paper(this.result, this.answers, this.labels));
  }

  showStatus() {
    const status = this.engine.status;
    this.root.dataset.state = status.state === "idle" ? "form" : status.state;
    this.root.toggleAttribute("data-live", status.state === "ready");
    if (status.failure) this.fail();
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
}
