/** @import { Part } from "./parts.js" */

/**
 * Parts of a result in their place. One that is the same as before is the very same node, so that what
 * was opened stays open and what runs goes on; one that changed keeps whether it was open.
 */
export class Screen {
  /** @type {Map<string, { content: string, node: Node }>} */
  #known = new Map();

  /**
   * The nodes of these parts, in order.
   *
   * @param {Part[]} parts
   * @returns {Node[]}
   */
  nodes(parts) {
    const before = this.#known;
    // What is not shown this time may come back at the next answer, as it was.
    this.#known = new Map(before);
    return parts.map(({ key, content, make }) => {
      const text = JSON.stringify(content);
      const old = before.get(key);
      if (old?.content === text) return old.node;
      const node = make();
      if (old?.node instanceof HTMLDetailsElement && node instanceof HTMLDetailsElement) node.open = old.node.open;
      this.#known.set(key, { content: text, node });
      return node;
    });
  }

  /** Forgets everything, with what was opened. */
  forget() {
    this.#known.clear();
  }
}
