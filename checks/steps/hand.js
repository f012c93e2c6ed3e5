/**
 * What a hand does in a form: a tap or Enter on an answer goes on to the next step. An arrow key only looks
 * around, a finger that moved was scrolling, and the second tap of two was meant for what stood there first.
 */

const STILL = 10; // pixels that a finger may move in a tap
const SECOND = 400; // milliseconds within which a second tap belongs to the first

export class Hand {
  /** @type {{ x: number, y: number, time: number } | null} A finger or button that went down, and stayed where it was. */
  #press = null;
  #down = false;
  #changed = -Infinity;

  /**
   * @param {HTMLElement} place where it is watched
   * @param {(field: HTMLInputElement) => void} answered by a tap or Enter, on an option or a field of one line
   * @param {() => boolean} isOn whether there are steps now
   * @param {AbortSignal} signal
   */
  constructor(place, answered, isOn, signal) {
    const options = { signal, capture: true };
    /** @template {Event} Kind @param {string} kind @param {(event: Kind) => void} act */
    const on = (kind, act) => {
      place.addEventListener(kind, (event) => isOn() && act(/** @type {Kind} */ (event)), options);
    };
    on("pointerdown", (/** @type {PointerEvent} */ event) => {
      this.#down = true;
      this.#press = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    });
    on("pointermove", (/** @type {PointerEvent} */ event) => {
      const press = this.#press;
      if (press && this.#down && Math.hypot(event.clientX - press.x, event.clientY - press.y) > STILL) this.#press = null;
    });
    for (const kind of ["pointerup", "pointercancel"]) {
      window.addEventListener(kind, () => (this.#down = false), options);
    }
    on("click", (/** @type {MouseEvent} */ event) => this.#clicked(event, answered));
    on("keydown", (/** @type {KeyboardEvent} */ event) => {
      this.#press = null;
      this.#pressed(event, answered);
    });
  }

  /** Whether a finger or a button of a mouse is down. */
  get isDown() {
    return this.#down;
  }

  /** What stands under the hand has changed. */
  changed() {
    this.#changed = performance.now();
  }

  /**
   * @param {MouseEvent} event
   * @param {(field: HTMLInputElement) => void} answered
   */
  #clicked(event, answered) {
    const { target } = event;
    const press = this.#press;
    // The browser passes a press on a label on to its field: that second click is the answer.
    const comesAgain = target instanceof Element && !(target instanceof HTMLInputElement) && target.closest("label") !== null;
    if (!comesAgain) this.#press = null;
    if (!press || !(target instanceof Element)) return;
    if (press.time < this.#changed + SECOND) {
      // A number to dial is never held up.
      if (target.closest("a[href^='tel:']")) return;
      this.#press = null;
      event.preventDefault();
      event.stopPropagation();
    } else if (target instanceof HTMLInputElement && target.type === "radio") this.#answer(target, answered);
  }

  /**
   * @param {KeyboardEvent} event
   * @param {(field: HTMLInputElement) => void} answered
   */
  #pressed(event, answered) {
    const field = event.target;
    if (event.key !== "Enter" || event.isComposing || !(field instanceof HTMLInputElement)) return;
    if (field.type !== "radio" && field.type !== "text") return;
    event.preventDefault();
    // A key that is held down answers one question, not all of them.
    if (event.repeat) return;
    if (field.type === "radio" && !field.checked) field.click();
    this.#answer(field, answered);
  }

  /**
   * @param {HTMLInputElement} field
   * @param {(field: HTMLInputElement) => void} answered
   */
  #answer(field, answered) {
    // First the check hears of the answer.
    setTimeout(() => answered(field));
  }
}
