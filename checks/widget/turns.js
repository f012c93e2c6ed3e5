/**
 * Counts what was asked and what was wiped: an answer to what is no longer there is not shown.
 */
export class Turns {
  #newest = 0;

  /**
   * Begins a turn, and with that ends the one before.
   *
   * @returns {() => boolean} whether this turn still is the newest
   */
  next() {
    this.#newest += 1;
    const mine = this.#newest;
    return () => mine === this.#newest;
  }
}
