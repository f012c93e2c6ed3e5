/** @import { Description, Result } from "../widget/types.js" */
import { barred } from "../result/bars.js";
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";

/** Numbers with a bar in each row; a table that has none stays as it is. */
export function mount() {
  return { covers: true, show, unmount: () => {} };
}

/**
 * @param {Result | null} _result
 * @param {Description | null} description
 * @returns {Node | null}
 */
function show(_result, description) {
  const tables = description?.tables ?? [];
  if (!tables.some(({ bars }) => bars)) return null;
  const shown = tables.map((table) => {
    const { title, columns = [], rows = [], bars, note } = table;
    if (!bars) return tableNode(table);
    return h("div", { class: "result__part" }, h("h3", {}, title), barred({ columns, rows, bars }), note ? h("p", {}, note) : null);
  });
  return h("div", {}, ...shown);
}
