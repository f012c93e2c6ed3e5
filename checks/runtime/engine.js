/**
 * The rules in the reader's browser, as the page sees them: start, ask, and be told how it goes.
 *
 * Python runs in one worker and never in the page's own thread. The engine belongs to the module,
 * so that with instant navigation it stays warm from page to page. It stores nothing and logs
 * nothing; the only requests it makes are for the runtime's own files.
 *
 * @import { Failure, Manifest, Mark, Places, Status } from "./protocol.js"
 */
import { EngineFailure, inWords, Superseded } from "./failures.js";
import { Session } from "./session.js";

export { EngineFailure, Superseded };

/**
 * @typedef {object} Options
 * @property {string | URL} workerUrl where worker.js is
 * @property {string | URL} runtimeUrl the folder with manifest.json, ending in a slash
 * @property {Manifest} [manifest] its contents, where the page has them already: saves a request
 * @property {string} [layer] the words that are laid over those of the rules; left out for none
 * @property {import("./failures.js").Say} say gives the words for how it goes
 *
 * @typedef {object} Question
 * @property {(session: Session) => void} ask
 * @property {(result: any) => void} resolve
 * @property {(error: Error) => void} reject
 */

/** @type {Status} */
const IDLE = { state: "idle", message: "", loaded: 0, total: 0, failure: null };

export class Engine {
  /** @type {Status} Without its words. */
  #status = IDLE;
  // Loading goes on where a reader has left for a page without a check, which has no words for it: so they
  // are sought when somebody looks.
  #words = () => "";
  /** @type {Set<(status: Status) => void>} */
  #listeners = new Set();
  /** @type {Session | null} */
  #session = null;
  /** @type {Set<string>} The checks that a page has asked for, to be warmed when there is time. */
  #wanted = new Set();
  /** @type {Map<string, Question>} Of each who asks at most one question per check waits: the newest. */
  #waiting = new Map();
  /** @type {Question | null} */
  #asked = null;
  #workerUrl;
  #runtimeUrl;
  #manifest;
  #layer;
  #say;

  /** @param {Options} options */
  constructor({ workerUrl, runtimeUrl, manifest, layer = "", say }) {
    this.#layer = layer;
    this.#say = say;
    this.#workerUrl = new URL(workerUrl, location.href).href;
    this.#runtimeUrl = new URL(runtimeUrl, location.href).href;
    this.#manifest = manifest;
  }

  get state() {
    return this.#status.state;
  }

  get status() {
    return { ...this.#status, message: this.#words() };
  }

  /**
   * Calls the listener at each change from now on. Returns a function that ends it.
   *
   * @param {(status: Status) => void} listener
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Starts loading if that has not been done, and reads the words of a check ahead. May be called
   * as often as one likes. After a failure only `retry()` starts again: a page that keeps knocking
   * on a closed door only costs the reader battery.
   *
   * @param {string} [check]
   */
  start(check) {
    if (check && !this.#wanted.has(check)) {
      this.#wanted.add(check);
      if (this.state === "ready") this.#session?.warm(check);
    }
    if (this.state === "idle") this.#load(this.#manifest, false);
  }

  /** Starts again after a failure, past whatever the browser has kept of the last time. */
  retry() {
    if (this.state === "failed") this.#load(undefined, true);
  }

  /**
   * The result for these answers, as the contract describes it, with the description of it for a
   * reader; for wrong answers `{ errors }`, and `{ faults }` in the reader's words.
   * Rejects with `Superseded` when a newer question about the same check came before its turn, and
   * with `EngineFailure` when the rules cannot run.
   *
   * @param {string} check
   * @param {object | string} answers a text goes in as it is: JSON in which a name may stand twice
   * @param {Places} [places] where on the page its records stand, for the description
   * @param {string} [asker] who asks: a newer question takes the place of this one's own alone
   * @returns {Promise<{ result: any, description: any }>}
   */
  decide(check, answers, places = {}, asker = "") {
    this.start(check);
    return this.#wait(`${check} ${asker}`, (session) => session.decide(check, answers, places));
  }

  /**
   * What a check finds in each of these texts, while somebody writes in the form of another. Rejects as
   * `decide` does; it starts nothing: without the rules there is no help.
   *
   * @param {string} check the one that helps
   * @param {string[]} texts
   * @returns {Promise<Mark[][]>}
   */
  mark(check, texts) {
    return this.#wait(`${check} merken`, (session) => session.mark(check, texts));
  }

  /**
   * @param {string} turn of whom and about what: a newer question takes the place of the one that waits
   * @param {Question["ask"]} ask
   * @returns {Promise<any>}
   */
  #wait(turn, ask) {
    return new Promise((resolve, reject) => {
      if (this.#status.failure) {
        reject(new EngineFailure(this.#status.failure));
        return;
      }
      this.#waiting.get(turn)?.reject(new Superseded());
      this.#waiting.set(turn, { ask, resolve, reject });
      this.#ask();
    });
  }

  #ask() {
    if (this.state !== "ready" || this.#asked) return;
    for (const [turn, question] of this.#waiting) {
      this.#waiting.delete(turn);
      this.#asked = question;
      if (this.#session) question.ask(this.#session);
      return;
    }
  }

  /**
   * @param {Manifest | undefined} manifest
   * @param {boolean} fresh
   */
  #load(manifest, fresh) {
    this.#session?.end();
    this.#tell({ ...IDLE, state: "loading" }, () => this.#say("laden-zoeken"));
    this.#session = new Session(this.#workerUrl, this.#runtimeUrl, this.#layer, {
      onProgress: (files, bytes) => this.#progress(files, bytes),
      onReady: () => this.#ready(),
      onDecided: (result, description) =>
        this.#answered({ result: JSON.parse(result), description: JSON.parse(description) }),
      onMarked: (marks) => this.#answered(JSON.parse(marks)),
      onFailed: (failure) => this.#failed(failure),
    });
    void this.#session.start(manifest, fresh, (known) => {
      this.#manifest = known;
      this.#progress(0, 0);
    });
  }

  /**
   * @param {number} files
   * @param {number} bytes
   */
  #progress(files, bytes) {
    if (!this.#manifest) return;
    const count = Object.keys(this.#manifest.files).length;
    const words = () =>
      files < count
        ? this.#say("laden-bezig", { klaar: files, aantal: count })
        : this.#say("laden-klaarzetten");
    const total = this.#manifest.total;
    this.#tell({ ...IDLE, state: "loading", loaded: bytes, total }, words);
  }

  #ready() {
    const total = this.#manifest?.total ?? 0;
    this.#tell({ ...IDLE, state: "ready", loaded: total, total });
    // A question that waits goes first; reading ahead is for who has yet to begin.
    this.#ask();
    for (const check of this.#wanted) this.#session?.warm(check);
  }

  /** @param {unknown} found what the question that was asked came to */
  #answered(found) {
    this.#asked?.resolve(found);
    this.#asked = null;
    this.#ask();
  }

  /** @param {Failure} failure */
  #failed(failure) {
    this.#session = null;
    const left = [...(this.#asked ? [this.#asked] : []), ...this.#waiting.values()];
    this.#asked = null;
    this.#waiting.clear();
    this.#tell({ ...this.#status, state: "failed", failure }, () => inWords(failure, this.#say));
    for (const question of left) question.reject(new EngineFailure(failure));
  }

  /**
   * @param {Status} status
   * @param {() => string} [words]
   */
  #tell(status, words = () => "") {
    this.#status = status;
    this.#words = words;
    for (const listener of [...this.#listeners]) listener(this.status);
  }
}

/** @type {Map<string, Engine>} */
const engines = new Map();

/**
 * The engine for this worker, runtime and layer of words: the same one each time, for as long as the page lives.
 *
 * @param {Options} options
 */
export function createEngine(options) {
  const places = [options.workerUrl, options.runtimeUrl].map((url) => new URL(url, location.href).href);
  const key = [...places, options.layer ?? ""].join(" ");
  const engine = engines.get(key) ?? new Engine(options);
  engines.set(key, engine);
  return engine;
}
