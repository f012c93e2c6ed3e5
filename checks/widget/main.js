/**
 * Starts every check on the page. Each starts alone and
 * fails alone: a fault in one names that one and leaves its form usable.
 */
import { desk } from "../desk/desk.js";
import { createEngine } from "../runtime/engine.js";
import { Check } from "./check.js";
import { all } from "./dom.js";
import { showStatus } from "./status.js";
import { say } from "../words/say.js";

/**
 * The engine in the words of a check: one for each layer of words that a page names.
 *
 * @param {HTMLElement} root
 */
function engineOf(root) {
  return createEngine({
    workerUrl: new URL("../runtime/worker.js", import.meta.url).href,
    runtimeUrl: new URL("../../runtime/", import.meta.url).href,
    layer: root.dataset.layer ?? "",
    say,
  });
}

const NOTHING_LOADED = /** @type {const} */ ({ state: "failed", loaded: 0, total: 0 });

/** @type {Map<HTMLElement, () => void>} The checks that are live, each with what lets go of it. */
const mounted = new Map();

/** Makes the checks of the page live that are not so yet, and lets go of those that are gone. */
export function mountAll() {
  for (const [root, unmount] of mounted) {
    if (root.isConnected) continue;
    unmount();
    mounted.delete(root);
  }
  for (const root of all(document, "[data-check]", HTMLElement)) {
    if (!mounted.has(root)) mounted.set(root, mount(root));
  }
  desk.putDown();
}

/**
 * @param {HTMLElement} root
 * @returns {() => void}
 */
function mount(root) {
  try {
    const engine = engineOf(root);
    const unmount = new Check(root, engine).mount();
    const unwatch = startWhenSeen(root, engine);
    return () => {
      unwatch();
      unmount();
    };
  } catch (error) {
    root.dataset.state = "failed";
    console.error(`check ${root.dataset.check}:`, error);
    sayBroken(root);
    return () => {};
  }
}

/** @param {HTMLElement} root */
function sayBroken(root) {
  const message = say("formulier-kapot");
  for (const place of all(root, ".check__runtime", HTMLElement)) {
    showStatus(place, { ...NOTHING_LOADED, message }, true, () => location.reload());
  }
}

/**
 * Loads the rules when a reader has a form before them and the page has nothing else to do.
 *
 * @param {HTMLElement} root
 * @param {ReturnType<typeof createEngine>} engine
 */
function startWhenSeen(root, engine) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ run) => setTimeout(run, 200));
    idle(() => engine.start(root.dataset.check));
  });
  observer.observe(root);
  return () => observer.disconnect();
}
