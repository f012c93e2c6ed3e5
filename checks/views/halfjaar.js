import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";
export function mount() {
  return {
    covers: true,
    show: (/** @type {any} */ _r, /** @type {any} */ d) => (d?.tables.length ? h("div", {}, ...d.tables.map(tableNode)) : null),
    unmount: () => {},
  };
}
