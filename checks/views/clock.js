/** @import { Description, Result } from "../widget/types.js" */
import { Room } from "../meeting/room.js";
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";

/**
 * The tables of an outcome as they are, with a clock under the one whose parts have minutes.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const room = new Room(root);
  const tools = h("p", { class: "meeting-tools meeting-tools__row" }, room.button);
  return {
    covers: true,
    show: (/** @type {Result | null} */ _result, /** @type {Description | null} */ description) => {
      const tables = description?.tables ?? [];
      const timed = tables.find(({ clock }) => clock);
      room.show(timed?.clock ?? null);
      if (!timed) return null;
      return h("div", {}, ...tables.flatMap((table) => (table === timed ? [tableNode(table), tools] : [tableNode(table)])));
    },
    unmount: () => room.close(),
  };
}
