/**
 * The question that comes next comes into view by itself after an answer. It takes no focus, and while a
 * pointer rests on what was answered nothing moves under it.
 */
export class Next {
  /** @type {Element | null} What was answered last. */
  #answered = null;
  /** @type {AbortController | null} Stops waiting for the pointer. */
  #waiting = null;

  /**
   * @param {HTMLFormElement} form
   * @param {AbortSignal} signal the reader has gone elsewhere
   */
  constructor(form, signal) {
    this.signal = signal;
    const answered = (/** @type {Event} */ event) => {
      this.#answered = event.target instanceof Element ? event.target.closest("[data-question]") : null;
    };
    for (const kind of ["input", "change"]) form.addEventListener(kind, answered, { signal });
  }

  /** @param {HTMLElement | null} question the next one; null where there is none */
  show(question) {
    this.#waiting?.abort();
    const answered = this.#answered;
    this.#answered = null;
    if (!question || !answered || answered === question) return;
    const bring = () => {
      this.#waiting?.abort();
      if (question.classList.contains("is-next")) question.scrollIntoView({ block: "nearest", behavior: "instant" });
    };
    // A finger that was lifted rests nowhere, though the browser says that it still hovers.
    if (!answered.matches(":hover") || window.matchMedia("(hover: none)").matches) {
      bring();
      return;
    }
    const waiting = new AbortController();
    this.#waiting = waiting;
    this.signal.addEventListener("abort", () => waiting.abort(), { signal: waiting.signal });
    answered.addEventListener("pointerleave", bring, { signal: waiting.signal });
  }
}
