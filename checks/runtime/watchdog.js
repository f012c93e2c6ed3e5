/**
 * Barks when nothing has been heard for a number of seconds.
 *
 * It counts seconds that the page has lived through instead of looking at a clock: a laptop that
 * was closed halfway must not find a healthy worker shot when it opens.
 */
export class Watchdog {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #left = 0;

  /**
   * @param {number} seconds
   * @param {() => void} bark
   */
  guard(seconds, bark) {
    this.rest();
    this.#left = seconds;
    const tick = () => {
      this.#left -= 1;
      if (this.#left <= 0) bark();
      else this.#timer = setTimeout(tick, 1000);
    };
    this.#timer = setTimeout(tick, 1000);
  }

  rest() {
    clearTimeout(this.#timer);
  }
}
