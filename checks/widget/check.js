/** @import { Answers, Fault, Result, Told } from "./types.js" */
/** @import { Opened, Trial } from "./opening.js" */
import { Opinion } from "../beside/opinion.js";
import { Trying } from "../beside/trying.js";
import { bindPaste } from "../paste/paste.js";
import { desk, practiceDesk } from "../desk/desk.js";
import { bindOnward, WAITING } from "../desk/onward.js";
import { Seat } from "../desk/seat.js";
import { isEmpty, layOut, takeDown } from "../desk/sheet.js";
import { without } from "../desk/without.js";
import { Exercise } from "../practice/exercise.js";
import { Announcer } from "./announcer.js";
import { blankForm, fillForm, isUntouched, readForm, settleForm } from "./answers.js";
import { say } from "../words/say.js";
import { Steps } from "../steps/steps.js";
import { bindDiagram } from "./diagram.js";
import { all, one } from "./dom.js";
import { bindEarlier, showEarlier } from "./earlier.js";
import { listen } from "./events.js";
import { saveFile } from "./files.js";
import { bindFinders } from "./finder.js";
import { closeFolds, followWidth, watchFolds } from "./folds.js";
import { Gathering } from "./gathering.js";
import { Helper } from "./helper.js";
import { layMatrix } from "./matrix.js";
import { Opening } from "./opening.js";
import { Outcome } from "./outcome.js";
import { bindRecords } from "./records.js";
import { showStatus } from "./status.js";
import { copyOutcome, layOutPaper, printPaper } from "./takeaway.js";
import { bindTools, sayBeside } from "./tools.js";
import { Turns } from "./turns.js";

/**
 * One check on a page: asks the rules about what is filled in, and has the outcome shown.
 */
export class Check {
  #turns = new Turns();
  /** The reader waits for the rules. */
  #touched = false;
  /** What the rules were asked last. */
  #asked = "";
  /** @type {ReturnType<typeof readForm>} The answers in that, with the places of their records. */
  #given = { answers: {}, places: {} };
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
    // Each form comes with a record of every list.
    this.hasLevels = this.form.querySelector('[data-look="levels"]') !== null;
    const practice = root.dataset.exercise;
    const refresh = () => this.#refresh();
    this.seat = new Seat(practice ? practiceDesk : desk, practice ?? this.id, this.form, this.announcer, refresh);
    this.helper = new Helper(this.form, engine, this.outcome.data.pages);
    this.steps = new Steps(root, this.form, this.outcome, this.abort.signal);
    this.opening = new Opening(root, this.id, this.outcome.data.pages, () => this.#tryOut());
    this.gathering = new Gathering(this.form, this.id, this.outcome.data.pages, {
      decide: (check, text) => engine.decide(check, text, {}, "bestanden"),
      told: (message) => this.#told(message),
      removing: () => this.seat.undoable(""),
    });
    this.trying = new Trying(
      this.outcome,
      () => this.#given,
      (answers, places) => engine.decide(this.id, answers, places, "probeer"),
    );
    const place = root.querySelector(".opinion");
    this.opinion = place instanceof HTMLElement
      ? new Opinion(place, this.outcome, this.id, (check, text) => engine.decide(check, text, {}, "mening"), this.announcer)
      : null;
    const decide = (/** @type {Answers} */ answers) => engine.decide(this.id, answers, {}, "oefenen");
    this.exercise = practice ? new Exercise(root, this.outcome, decide, this.announcer) : null;
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
    const told = (/** @type {string} */ message) => this.#told(message);
    bindRecords(this.form, told, (field) => this.seat.undoable(field));
    const typed = () => this.seat.changed();
    bindPaste(this.form, { typed, changed: told, undoable: () => this.seat.undoable("") }, signal);
    bindEarlier(this.form, (field) => this.#takingOver(field), signal);
    closeFolds(this.form);
    followWidth(this.form, signal);
    watchFolds(this.form, signal);
    const isNew = () => JSON.stringify(readForm(this.form).answers) !== this.#asked;
    listen(this.form, this.announcer, isNew, () => this.#changed(), signal);
    bindTools(this.root, this.#acts(), signal);
    this.opening.bind(signal);
    this.gathering.bind(signal);
    this.trying.bind(signal);
    this.opinion?.bind(signal);
    this.exercise?.bind(signal);
    bindFinders(this.form, signal);
    bindDiagram(this.root, this.form, signal);
    if (!this.exercise) bindOnward(this.root, () => this.outcome.description, signal);
    this.root.addEventListener(WAITING, () => this.seat.receive() && this.steps.arrive(), { signal });
    this.form.addEventListener("focusin", () => this.engine.start(this.id), { signal });
    this.root.addEventListener("pointerenter", () => this.engine.start(this.id), { signal });
    // Nothing that was filled in may come back to who leaves the site, or stay for a moment when somebody
    // leaves in haste; then there soon is no page either to say anything on.
    window.addEventListener("pagehide", () => this.#wipe(), { signal });
    window.addEventListener("werkwijzer:weg", () => this.#goAway(), { signal });
    window.addEventListener("beforeprint", () => layOutPaper(this.outcome), { signal });
    signal.addEventListener("abort", this.engine.subscribe(() => this.#showStatus()));
    // What the rules were asked before the reader went elsewhere is shown to nobody.
    signal.addEventListener("abort", () => this.#turns.next());
    this.root.dataset.mounted = "";
    this.#showStatus();
    this.#offerAll();
    // On a slow line a reader begins before this script is there. (What a browser itself would bring
    // back is kept away by `autocomplete="off"`.)
    let along = false;
    if (isUntouched(this.form)) {
      this.#wipe();
      along = this.seat.comeBack();
    } else {
      settleForm(this.form);
      this.#changed();
      along = this.seat.receive();
    }
    this.steps.begin(along);
    this.gathering.begin();
  }

  /** What the buttons do, by name. */
  #acts() {
    return new Map([
      ["print", () => printPaper(this.root, "team")],
      ["print-handout", () => printPaper(this.root, "handout")],
      ["print-handover", () => printPaper(this.root, "handover")],
      ["print-resident", () => printPaper(this.root, "resident")],
      ["print-form", () => printPaper(this.root, "form")],
      ["copy", () => void this.#copy()],
      ["save", () => saveFile(this.#own(), this.id)],
      ["save-all", () => saveFile({ ...desk.answers(), ...this.#own() }, "werkwijzer")],
      ["reset", () => this.seat.wipe()],
      ["worked", () => this.#fillInWorked()],
    ]);
  }

  /** What is filled in here, by check. */
  #own() {
    return { [this.id]: readForm(this.form).answers };
  }

  /** Offers to keep more than this check, where there is more. */
  #offerAll() {
    const others = Object.keys(desk.answers()).some((check) => check !== this.id);
    for (const button of all(this.root, '[data-do="save-all"]', HTMLElement)) button.hidden = !others;
  }

  async #copy() {
    const { result, tools } = this.outcome;
    if (!result) return;
    sayBeside(tools, "");
    const words = await copyOutcome(this.outcome);
    this.announcer.tell(words);
    if (this.outcome.result === result) sayBeside(tools, words);
  }

  /** The reader has changed the form. */
  #changed() {
    this.opening.rest();
    this.seat.changed();
    void this.#update();
  }

  /**
   * The reader has changed the form in another way than by its fields.
   *
   * @param {string} message what to tell of it
   */
  #told(message) {
    this.#changed();
    this.announcer.tell(message);
  }

  /** The form was changed without the reader's hand. */
  #refresh() {
    if (isEmpty(this.form)) this.#wipe();
    else void this.#update();
  }

  /**
   * Answers are about to be taken over within the form.
   *
   * @param {string} field the name of the first
   */
  #takingOver(field) {
    const offer = this.seat.undoable(field);
    return (/** @type {string} */ words, /** @type {(line: HTMLElement) => void} */ put) => {
      offer(words, put);
      this.announcer.tell(words);
    };
  }

  /** Brings what one record says of another in line with what is filled in. */
  #relate() {
    if (!this.hasLevels) return;
    layMatrix(this.form);
    showEarlier(this.form);
  }

  /** Asks the rules about what is filled in now. */
  async #update() {
    this.#touched = true;
    this.#relate();
    this.engine.start(this.id);
    this.helper.rest();
    this.#given = readForm(this.form);
    const { answers, places } = this.#given;
    this.#asked = JSON.stringify(answers);
    const isNewest = this.#turns.next();
    this.outcome.takeAway();
    this.#showStatus();
    /** @type {{ result: Result & { errors?: Fault[] }, description: any }} */
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
    if (result.errors) this.outcome.refuse(toldOf(result.errors, description), places);
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
   * @returns {ReturnType<Trial["accept"]>}
   */
  #accept(opened, touched) {
    const others = opened.filter(({ check }) => check !== this.id);
    const own = opened.find(({ check }) => check === this.id);
    const sheet = takeDown(this.form);
    const lay = others.map(({ check }) => ({ check, kept: desk.of(check) }));
    if (own) this.#refill(own.answers);
    else this.#resume(touched);
    for (const { check, answers, titles } of others) desk.keep(check, { sheet: null, answers, titles });
    this.#offerAll();
    const left = own ? without(own.answers, own.titles, readForm(this.form).answers) : [];
    this.announcer.tell([this.opening.said(opened, left), ...others.map(({ title }) => title)].join(" "));
    const undo = () => {
      if (own) {
        layOut(this.form, sheet);
        this.seat.changed();
        this.#refresh();
      }
      for (const { check, kept } of lay) desk.keep(check, kept);
      this.#offerAll();
      this.announcer.tell(say("bestand-teruggezet"));
    };
    return { undo, left };
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

  /** Puts the worked answers of a practice case in the form; it can be undone. */
  #fillInWorked() {
    if (!this.exercise) return;
    const offer = this.seat.undoable("");
    this.#refill(this.exercise.answers);
    const words = say("uitwerking-ingevuld");
    offer(words);
    this.announcer.tell(words);
  }

  /** @param {Answers} answers that take the place of all that is in the form */
  #refill(answers) {
    this.#blank();
    fillForm(this.form, answers);
    this.seat.changed();
    void this.#update();
  }

  /** Wipes everything that was filled in, the outcome, and what was laid beside it. */
  #wipe() {
    this.opinion?.forget();
    this.exercise?.forget();
    this.#blank();
  }

  /** Wipes everything that was filled in, and the outcome. */
  #blank() {
    this.#turns.next();
    this.opening.forget();
    this.helper.forget();
    this.gathering.forget();
    this.seat.clear();
    blankForm(this.form);
    this.#touched = false;
    this.#asked = "";
    this.#given = { answers: {}, places: {} };
    this.announcer.reset();
    this.outcome.clear();
    this.#relate();
    this.#showStatus();
  }

  /** Forgets everything, and says nothing any more. */
  #goAway() {
    this.#wipe();
    this.abort.abort();
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
    if (focused && this.runtime.hidden) this.steps.resume();
  }
}

/**
 * What is wrong, in the reader's words; where the words themselves are broken, as the rules say it.
 *
 * @param {Fault[]} errors
 * @param {{ faults: Told[] } | null} description
 * @returns {Told[]}
 */
function toldOf(errors, description) {
  return description?.faults ?? errors.map(({ message }) => ({ path: "", question: "", message }));
}
