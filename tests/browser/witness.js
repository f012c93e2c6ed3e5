// Runs in every page before anything else: writes down what the rules are asked and what they say,
// and calls out (on the console, where the witness listens) whatever would be kept of a reader.
(() => {
  const kept = (what) => console.error(`BEWAARD: ${what}`);
  const before = (owner, name, act) => {
    const real = owner?.prototype?.[name];
    if (!real) return;
    owner.prototype[name] = function (...given) {
      act(...given);
      return real.apply(this, given);
    };
  };
  before(globalThis.Storage, "setItem", (key) => kept(`opslag ${key}`));
  before(globalThis.IDBFactory, "open", (name) => kept(`database ${name}`));
  before(globalThis.CacheStorage, "open", (name) => kept(`cache ${name}`));
  before(globalThis.Cache, "put", (key) => kept(`cache ${key}`));
  before(globalThis.StorageManager, "getDirectory", () => kept("bestanden"));
  before(globalThis.ServiceWorkerContainer, "register", (url) => kept(`service worker ${url}`));
  before(globalThis.Navigator, "sendBeacon", (url) => kept(`baken ${url}`));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(text) {
      kept(`cookie ${text}`);
      cookie.set.call(this, text);
    },
  });
  // The theme remembers in the history how far a page was scrolled, and nothing else.
  const place = (state) =>
    state === null || Object.keys(state).every((key) => ["x", "y"].includes(key));
  for (const name of ["pushState", "replaceState"]) {
    before(globalThis.History, name, (state) => {
      if (!place(state)) kept(`geschiedenis ${JSON.stringify(state)}`);
    });
  }

  // `open`: how many questions the worker of now has yet to answer; `ready`: that it has said it can.
  globalThis.witness = { asked: [], decided: [], open: 0, ready: false, printed: 0 };
  globalThis.print = () => {
    globalThis.witness.printed += 1;
  };
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      if (String(given[0]).endsWith("/runtime/worker.js")) globalThis.witness.open = 0;
      this.addEventListener("message", ({ data }) => {
        if (data?.type === "ready") globalThis.witness.ready = true;
        if (data?.type !== "decided") return;
        globalThis.witness.decided.push(data.result);
        globalThis.witness.open -= 1;
      });
    }

    postMessage(message, ...rest) {
      if (message?.type === "decide") {
        globalThis.witness.asked.push({ check: message.check, answers: message.answers });
        globalThis.witness.open += 1;
      }
      super.postMessage(message, ...rest);
    }
  };
})();
