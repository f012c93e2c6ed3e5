/** @import { Answers, Description, Fault, Result } from "./types.js" */
/** @import { Opened, Trial } from "./opening.js" */
import { deskAnswers, putOnDesk, takeFromDesk } from "../desk/kept.js";
import { Announcer } from "./announcer.js";
import { fillForm, isUntouched, readForm, settleForm } from "./answers.js";
import { say } from "../words/say.js";
import { all, one } from "./dom.js";
import { listen } from "./events.js";
import { saveFile } from "./files.js";
import { Opening } from "./opening.js";
import { Outcome } from "./outcome.js";
import { bindRecords, clearRecords } from "./records.js";
import { showStatus } from "./status.js";
import { copyOutcome, layOutPaper } from "./takeaway.js";
import { bindTools } from "./tools.js";
import { Turns } from "./turns.js";

// Where a reader can go on filling in.
const FIELDS = "input, select, textarea";

/**
 * One check on a page: asks the rules about what is filled in, and has the outcome shown.
 */
export class Check {
  #turns = new Turns();
  /** The reader waits for the rules. */
  #touched = false;
  /** What the rules were asked last. */
  #asked = "";
  /** @type {unknown} The failure that is being shown. */
  #failure = null;

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
    this.runtime = one(root, ".check__runtime", HTMLElement);
    this.announcer = new Announcer(root);
    this.outcome = new Outcome(root, this.form, this.announcer, this.abort.signal);
    this.opening = new Opening(root, this.id, this.outcome.data.pages, () => this.#tryOut());
  }

  /** Makes the form live. Returns a function that lets go of everything again. */
  mount() {
    try {
      this.#bind(this.abort.signal);
    } catch (error) {
      this.abort.abort();
      throw error;
    }
    return () => this.abort.abort();
  }

  /** @param {AbortSignal} signal */
  #bind(signal) {
    one(this.root, ".check__tools", HTMLElement).hidden = false;
    bindRecords(this.form, (message) => {
      this.announcer.tell(message);
      this.#changed();
    });
    const isNew = () => JSON.stringify(readForm(this.form).answers) !== this.#asked;
    listen(this.form, this.announcer, isNew, () => this.#changed(), signal);
    bindTools(this.root, this.#acts(), signal);
    this.opening.bind(signal);
    this.form.addEventListener("focusin", () => this.engine.start(this.id), { signal });
    this.root.addEventListener("pointerenter", () => this.engine.start(this.id), { signal });
    // Nothing that was filled in may come back with the back button or a reload, or stay for a moment
    // when somebody leaves in haste.
    for (const kind of ["pagehide", "werkwijzer:weg"]) window.addEventListener(kind, () => this.#wipe(), { signal });
    window.addEventListener("beforeprint", () => layOutPaper(this.outcome), { signal });
    signal.addEventListener("abort", this.engine.subscribe(() => this.#showStatus()));
    this.root.dataset.mounted = "";
    this.#showStatus();
    this.#offerAll();
    // On a slow line a reader begins before this script is there. (What a browser itself would bring
    // back is kept away by `autocomplete="off"`.)
    if (isUntouched(this.form)) {
      const kept = takeFromDesk(this.id);
      if (kept) this.#refill(kept);
      else this.#wipe();
      return;
    }
    settleForm(this.form);
    void this.#update();
  }

  /** What the buttons do, by name. */
  #acts() {
    return new Map([
      ["print", () => window.print()],
      ["copy", () => void this.#copy()],
      ["save", () => saveFile(this.#own(), this.id)],
      ["save-all", () => saveFile({ ...deskAnswers(), ...this.#own() }, "werkwijzer")],
      ["reset", () => this.#reset()],
    ]);
  }

  /** What is filled in here, by check. */
  #own() {
    return { [this.id]: readForm(this.form).answers };
  }

  /** Offers to keep more than this check, where there is more. */
  #offerAll() {
    const others = Object.keys(deskAnswers()).some((check) => check !== this.id);
    one(this.root, '[data-do="save-all"]', HTMLElement).hidden = !others;
  }

  /** Something was filled in, added or taken away by the reader. */
  #changed() {
    this.opening.rest();
    void this.#update();
  }

  async #copy() {
    if (this.outcome.result) this.announcer.tell(await copyOutcome(this.outcome));
  }

  #reset() {
    this.#wipe();
    this.announcer.tell(say("gewist"));
    all(this.form, FIELDS, HTMLElement)[0]?.focus();
  }

  /** Asks the rules about what is filled in now. */
  async #update() {
    this.#touched = true;
    this.engine.start(this.id);
    const { answers, places } = readForm(this.form);
    this.#asked = JSON.stringify(answers);
    const isNewest = this.#turns.next();
    this.outcome.takeAway();
    this.#showStatus();
    /** @type {{ result: Result & { errors?: Fault[] }, description: Description }} */
    let decided;
    try {
      decided = await this.engine.decide(this.id, answers, places);
    } catch {
      // Either a newer question took its place, or the engine failed; its status says why.
      if (isNewest() && this.engine.state === "failed") this.outcome.fail();
      return;
    }
    if (!isNewest()) return;
    const { result, description } = decided;
    if (result.errors) this.outcome.refuse(result.errors, places);
    else this.outcome.show(result, description, places);
  }

  /**
   * Begins to try the answers of a file.
   *
   * @returns {Trial}
   */
  #tryOut() {
    const touched = this.#touched;
    const isNewest = this.#turns.next();
    return {
      isOver: () => !isNewest(),
      decide: (check, text) => {
        this.#touched = true;
        this.#showStatus();
        return this.engine.decide(check, text);
      },
      accept: (opened) => this.#accept(opened, touched),
      drop: () => this.#resume(touched),
    };
  }

  /**
   * Puts the answers of a file in this form, and those of other checks on the desk.
   *
   * @param {Opened[]} opened
   * @param {boolean} touched whether somebody waited for the rules before
   * @returns {() => void} brings back what was there
   */
  #accept(opened, touched) {
    const desk = deskAnswers();
    const before = readForm(this.form).answers;
    const others = opened.filter(({ check }) => check !== this.id);
    const own = opened.find(({ check }) => check === this.id);
    if (own) this.#refill(own.answers);
    else this.#resume(touched);
    for (const { check, answers } of others) putOnDesk(check, answers);
    this.#offerAll();
    this.announcer.tell([this.opening.said(opened), ...others.map(({ title }) => title)].join(" "));
    return () => {
      if (own && touched) this.#refill(before);
      else if (own) this.#wipe();
      for (const { check } of others) putOnDesk(check, desk[check]);
      this.#offerAll();
      this.announcer.tell(say("bestand-teruggezet"));
    };
  }

  /**
   * Goes back to the form's own question, which had to make way for that of a file.
   *
   * @param {boolean} touched whether there is one
   */
  #resume(touched) {
    this.#touched = touched;
    this.#showStatus();
    if (touched) void this.#update();
  }

  /** @param {Answers} answers that take the place of all that is in the form */
  #refill(answers) {
    this.#wipe();
    fillForm(this.form, answers);
    void this.#update();
  }

  /** Wipes everything that was filled in, and the outcome. */
  #wipe() {
    this.#turns.next();
    this.opening.forget();
    this.form.reset();
    clearRecords(this.form);
    settleForm(this.form);
    this.#touched = false;
    this.#asked = "";
    this.announcer.reset();
    this.outcome.clear();
    this.#showStatus();
  }

  #showStatus() {
    const status = this.engine.status;
    this.root.dataset.state = status.state === "idle" ? "form" : status.state;
    this.root.toggleAttribute("data-live", status.state === "ready");
    if (status.failure) this.outcome.fail();
    // Once said is enough: a screen reader would say it again at each answer.
    if (status.failure && status.failure === this.#failure) return;
    this.#failure = status.failure;
    const focused = this.runtime.contains(document.activeElement);
    showStatus(this.runtime, status, this.#touched, () => {
      this.engine.retry();
      if (this.#touched) void this.#update();
    });
    if (focused && this.runtime.hidden) this.outcome.place.focus({ preventScroll: true });
  }
}
