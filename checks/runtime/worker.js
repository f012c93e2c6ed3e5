/**
 * The one worker: loads the trimmed Pyodide, imports the rules, and answers.
 *
 * All files are asked for at once and checked against the manifest as they arrive. Pyodide is given
 * what has arrived and cannot fetch by itself: nothing is loaded that the manifest does not name, and
 * a file that is missing is seen here, where Pyodide would wait for it for ever. One file on purpose:
 * a module that this one imported would have to be asked for before all the rest.
 *
 * @import { Failure, FailureCode, FromWorker, Manifest, Role, ToWorker } from "./protocol.js"
 */

const scope = /** @type {DedicatedWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const network = scope.fetch.bind(scope);

const SMALLEST_WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const PROGRESS_EVERY = 80; // milliseconds: no oftener than an eye can follow
const FOLLOW_AFTER = 250; // milliseconds

/**
 * @typedef {object} Door
 * @property {(check: string, answers: string, places: string) => string} decide
 * @property {(check: string, texts: string) => string} mark
 * @property {(check: string) => void} warm
 */

/** @type {Door | null} */
let door = null;

class Fault extends Error {
  /**
   * @param {FailureCode} code
   * @param {string} [file]
   * @param {unknown} [detail]
   */
  constructor(code, file, detail) {
    super(code);
    /** @type {Failure} */
    this.failure = { code, file, detail: detail === undefined ? undefined : String(detail) };
  }
}

/** @param {number} milliseconds @returns {Promise<undefined>} */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** @param {FromWorker} message */
const tell = (message) => scope.postMessage(message);

/** @param {unknown} error */
function fail(error) {
  const fault = error instanceof Fault ? error : new Fault("crash", undefined, error);
  tell({ type: "failed", failure: fault.failure });
}

/** Fetches the files of a manifest, counts what arrives, and checks each file's hash. */
class Files {
  #arrived = 0;
  #bytes = 0;
  #told = 0;

  /**
   * @param {string} base
   * @param {Manifest} manifest
   * @param {boolean} fresh past what the browser has kept
   */
  constructor(base, manifest, fresh) {
    this.base = base;
    this.manifest = manifest;
    this.fresh = fresh;
  }

  /** @param {Role} role */
  url(role) {
    return new URL(this.manifest.files[role].name, this.base).href;
  }

  /** @param {Role} role */
  async open(role) {
    const { name } = this.manifest.files[role];
    const response = await network(this.url(role), { cache: this.fresh ? "reload" : "default" }).catch((error) => {
      throw new Fault("unreachable", name, error);
    });
    if (!response.ok) throw new Fault("missing", name, `status ${response.status}`);
    return response;
  }

  /**
   * The file's bytes, once they are all there and are what they should be.
   *
   * @param {Role} role
   */
  async read(role) {
    const response = await this.open(role);
    const bytes = await response.arrayBuffer().catch((error) => this.#lost(role, error));
    return this.#checked(role, bytes, true);
  }

  /**
   * The same for the one large file, that is compiled while it arrives. Compiling takes all processors
   * there are, so checking waits for it; that can be done beside Python, which takes one.
   *
   * @param {Response} copy
   * @param {Promise<unknown>} compiled
   * @returns {Promise<ArrayBuffer | null>} null when it came out of the browser's cache: it was
   *   checked on its way in, and to read it all again would hold up Python
   */
  async follow(copy, compiled) {
    const soon = await Promise.race([compiled.then(() => "whole", () => "all"), pause(FOLLOW_AFTER)]);
    if (soon === "whole" && isFromCache(this.url("wasm"))) {
      await copy.body?.cancel();
      this.#arrive(this.manifest.files.wasm.size);
      return null;
    }
    const bytes = await (soon ? copy.arrayBuffer() : this.#parts("wasm", copy)).catch((error) =>
      this.#lost("wasm", error),
    );
    await compiled.catch(() => {});
    return this.#checked("wasm", bytes, Boolean(soon));
  }

  /**
   * @param {Role} role
   * @param {unknown} error
   * @returns {never}
   */
  #lost(role, error) {
    throw new Fault("unreachable", this.manifest.files[role].name, error);
  }

  /**
   * @param {Role} role
   * @param {ArrayBuffer} bytes
   * @param {boolean} atOnce whether its bytes have yet to be counted
   */
  async #checked(role, bytes, atOnce) {
    const { name, size, sha256 } = this.manifest.files[role];
    // Over plain http on another machine than one's own, a browser has no digests to offer.
    const digest = await scope.crypto.subtle?.digest("SHA-256", bytes);
    if (bytes.byteLength !== size || (digest && hexadecimal(digest) !== sha256)) {
      throw new Fault("damaged", name, `${bytes.byteLength} of ${size} bytes`);
    }
    this.#arrive(atOnce ? size : 0);
    return bytes;
  }

  /** @param {number} bytes */
  #arrive(bytes) {
    this.#arrived += 1;
    this.#bytes += bytes;
    this.#progress(true);
  }

  /**
   * Reads part by part, to tell how far it is.
   *
   * @param {Role} role
   * @param {Response} response
   */
  async #parts(role, response) {
    const { size } = this.manifest.files[role];
    const bytes = new Uint8Array(size);
    let length = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      if (length + part.value.length > size) return new ArrayBuffer(0);
      bytes.set(part.value, length);
      length += part.value.length;
      this.#bytes += part.value.length;
      this.#progress(false);
    }
    return length === size ? bytes.buffer : new ArrayBuffer(0);
  }

  /** @param {boolean} always */
  #progress(always) {
    if (!always && performance.now() - this.#told < PROGRESS_EVERY) return;
    this.#told = performance.now();
    tell({ type: "progress", files: this.#arrived, bytes: this.#bytes });
  }

  /**
   * Imports Pyodide's scripts and checks them: afterwards, out of the browser's cache, because a
   * fetch and an import at the same time make each other wait. When fresh, the check comes first.
   */
  scripts() {
    const roles = /** @type {const} */ (["loader", "glue"]);
    const check = () => Promise.all(roles.map((role) => this.read(role)));
    const load = async () => (await Promise.all(roles.map((role) => import(this.url(role)))))[0];
    const first = this.fresh ? check() : Promise.resolve();
    const loaded = first.then(load);
    return { loaded, checked: this.fresh ? first : loaded.then(check, check) };
  }
}

/** Blocked is something else than absent, and somebody else can mend it. */
function checkWebAssembly() {
  if (typeof globalThis.WebAssembly?.compileStreaming !== "function") throw new Fault("wasm-absent");
  try {
    new WebAssembly.Module(SMALLEST_WASM);
  } catch (error) {
    throw new Fault("wasm-blocked", undefined, error);
  }
}

/** @param {Extract<ToWorker, { type: "start" }>} message */
async function start({ base, manifest, fresh, layer }) {
  checkWebAssembly();
  const files = new Files(base, manifest, fresh);
  const opened = files.open("wasm");
  const copy = opened.then((response) => response.clone());
  // While it arrives: only what comes straight from the network can a browser keep compiled.
  const streamed = WebAssembly.compileStreaming(opened);
  const wasm = copy.then((response) => files.follow(response, streamed));
  // A host that names the wrong media type, or a damaged file; in that case `wasm` says so.
  const compiled = streamed
    .catch(async (error) => {
      const bytes = await wasm;
      if (bytes) return WebAssembly.compile(bytes);
      throw error;
    })
    .catch((error) => {
      throw error instanceof Fault ? error : new Fault("wasm-absent", undefined, error);
    });
  const stdlib = files.read("stdlib");
  const rules = files.read("rules");
  const scripts = files.scripts();
  const python = scripts.loaded.then((loader) => {
    keepInside(new Map([[files.url("stdlib"), stdlib], [files.url("rules"), rules]]), compiled);
    return startPython(loader, files, layer);
  });
  // A file that is missing or damaged is the reason, whatever Python made of it; and Python may
  // make nothing of it at all, and wait.
  python.catch(() => {});
  await Promise.all([wasm, stdlib, rules, compiled, scripts.checked]);
  door = await python;
}

/**
 * Hands Pyodide what has arrived, and nothing else: no other request, no word on the console.
 *
 * @param {Map<string, Promise<ArrayBuffer>>} given
 * @param {Promise<WebAssembly.Module>} compiled
 */
function keepInside(given, compiled) {
  scope.fetch = async (input) => new Response(await given.get(String(input)));
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const module = await compiled;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  for (const level of /** @type {const} */ (["log", "info", "warn", "error"])) {
    console[level] = () => {};
  }
}

/**
 * @param {any} loader Pyodide's own module
 * @param {Files} files
 * @param {string} layer the words that are laid over those of the rules
 */
async function startPython(loader, files, layer) {
  const { base, manifest } = files;
  /** @type {string[]} */
  const complaints = [];
  const python = await loader.loadPyodide({
    indexURL: base,
    stdLibURL: files.url("stdlib"),
    packageBaseUrl: base,
    lockFileContents: manifest.lock,
    packages: Object.keys(manifest.lock.packages),
    jsglobals: {},
    stdout: () => {},
    stderr: (/** @type {string} */ line) => complaints.push(line),
  });
  for (const { name, file_name } of Object.values(manifest.lock.packages)) {
    if (!python.loadedPackages[name]) throw new Fault("damaged", file_name, complaints.join(" "));
  }
  const { described_json, marks_json, warm } = python.pyimport("rules.door");
  return {
    /** @param {string} check @param {string} answers @param {string} places */
    decide: (check, answers, places) => described_json(check, answers, layer, places),
    /** @param {string} check @param {string} texts */
    mark: (check, texts) => marks_json(check, texts, layer),
    /** @param {string} check */
    warm: (check) => warm(check, layer),
  };
}

/**
 * Tells whether a file that was fetched took no network at all.
 *
 * @param {string} url
 */
function isFromCache(url) {
  const last = scope.performance.getEntriesByName(url).at(-1);
  return last instanceof PerformanceResourceTiming && last.transferSize === 0 && last.decodedBodySize > 0;
}

/** @param {ArrayBuffer} buffer */
const hexadecimal = (buffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

scope.addEventListener("message", (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  try {
    if (data.type === "start") {
      start(data).then(() => tell({ type: "ready" }), fail);
    } else if (data.type === "warm") {
      door?.warm(data.check);
    } else if (data.type === "mark") {
      if (door) tell({ type: "marked", marks: door.mark(data.check, data.texts) });
    } else if (door) {
      const [result = "", description = ""] = door.decide(data.check, data.answers, data.places).split("\n");
      tell({ type: "decided", result, description });
    }
  } catch (error) {
    fail(error);
  }
});
