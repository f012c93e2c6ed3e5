/**
 * The life of one worker: from its start, over its answers, to its end. It never comes back to life;
 * the engine begins another.
 *
 * @import { Failure, FromWorker, Manifest, Places, ToWorker } from "./protocol.js"
 */
import { Watchdog } from "./watchdog.js";

// Seconds of silence: long enough for a slow phone on a train, short enough to be told.
const STALLED_AFTER = 25;
const RUNAWAY_AFTER = 5;

/**
 * @typedef {object} Listeners
 * @property {(files: number, bytes: number) => void} onProgress
 * @property {() => void} onReady
 * @property {(result: string, description: string) => void} onDecided
 * @property {(marks: string) => void} onMarked
 * @property {(failure: Failure) => void} onFailed called once at most; the worker is gone by then
 */

export class Session {
  /** @type {Worker | null} */
  #worker = null;
  #over = false;
  #watchdog = new Watchdog();
  #workerUrl;
  #runtimeUrl;
  #layer;
  #listeners;

  /**
   * @param {string} workerUrl
   * @param {string} runtimeUrl
   * @param {string} layer the words that are laid over those of the rules; empty for none
   * @param {Listeners} listeners
   */
  constructor(workerUrl, runtimeUrl, layer, listeners) {
    this.#layer = layer;
    this.#workerUrl = workerUrl;
    this.#runtimeUrl = runtimeUrl;
    this.#listeners = listeners;
  }

  /**
   * Starts the worker while the manifest is on its way. `fresh` passes by what the browser has
   * kept: the second time round, that may be the very thing that was wrong.
   *
   * @param {Manifest | undefined} manifest
   * @param {boolean} fresh
   * @param {(manifest: Manifest) => void} onManifest
   */
  async start(manifest, fresh, onManifest) {
    this.#watchdog.guard(STALLED_AFTER, () => this.#fail({ code: "stalled" }));
    try {
      const worker = new Worker(this.#workerUrl, { type: "module", name: "rekenregels" });
      worker.addEventListener("message", ({ data }) => this.#heard(data));
      worker.addEventListener("error", (event) => {
        // An event without a message: the script itself did not load.
        event.preventDefault();
        const code = event.message ? "crash" : "worker";
        this.#fail({ code, file: lastPart(this.#workerUrl), detail: event.message });
      });
      this.#worker = worker;
    } catch (error) {
      this.#fail({ code: "worker", file: lastPart(this.#workerUrl), detail: String(error) });
      return;
    }
    const known = manifest ?? (await this.#fetchManifest());
    if (!known || this.#over) return;
    onManifest(known);
    this.#post({ type: "start", base: this.#runtimeUrl, manifest: known, fresh, layer: this.#layer });
  }

  /** @param {string} check */
  warm(check) {
    this.#post({ type: "warm", check });
  }

  /**
   * @param {string} check
   * @param {object | string} answers a text is JSON already
   * @param {Places} places
   */
  decide(check, answers, places) {
    this.#watchdog.guard(RUNAWAY_AFTER, () => this.#fail({ code: "runaway" }));
    const text = typeof answers === "string" ? answers : JSON.stringify(answers);
    this.#post({ type: "decide", check, answers: text, places: JSON.stringify(places) });
  }

  /**
   * @param {string} check the one that helps
   * @param {string[]} texts
   */
  mark(check, texts) {
    this.#watchdog.guard(RUNAWAY_AFTER, () => this.#fail({ code: "runaway" }));
    this.#post({ type: "mark", check, texts: JSON.stringify(texts) });
  }

  end() {
    this.#over = true;
    this.#watchdog.rest();
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #fetchManifest() {
    const file = "manifest.json";
    try {
      // Its name does not change with its contents: always ask whether it is still the one.
      const response = await fetch(new URL(file, this.#runtimeUrl), { cache: "no-cache" });
      if (!response.ok) {
        this.#fail({ code: "missing", file, detail: `status ${response.status}` });
        return null;
      }
      const found = /** @type {Manifest | null} */ (await response.json());
      if (found?.files && found.lock?.packages) return found;
      this.#fail({ code: "damaged", file });
    } catch (error) {
      const code = error instanceof SyntaxError ? "damaged" : "unreachable";
      this.#fail({ code, file, detail: String(error) });
    }
    return null;
  }

  /** @param {FromWorker} message */
  #heard(message) {
    if (this.#over) return;
    switch (message.type) {
      case "progress":
        this.#watchdog.guard(STALLED_AFTER, () => this.#fail({ code: "stalled" }));
        this.#listeners.onProgress(message.files, message.bytes);
        break;
      case "ready":
        this.#watchdog.rest();
        this.#listeners.onReady();
        break;
      case "decided":
        this.#watchdog.rest();
        this.#listeners.onDecided(message.result, message.description);
        break;
      case "marked":
        this.#watchdog.rest();
        this.#listeners.onMarked(message.marks);
        break;
      case "failed":
        this.#fail(message.failure);
        break;
    }
  }

  /** @param {ToWorker} message */
  #post(message) {
    this.#worker?.postMessage(message);
  }

  /** @param {Failure} failure */
  #fail(failure) {
    if (this.#over) return;
    this.end();
    this.#listeners.onFailed(failure);
  }
}

/** @param {string} url */
function lastPart(url) {
  return new URL(url, location.href).pathname.split("/").pop();
}
