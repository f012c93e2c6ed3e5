/** @import { Description, Result, Table } from "../widget/types.js" */
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";

/**
 * An outcome that stands somewhere on a scale: the whole scale, with what stands where. It is a list, so
 * that it is read aloud as it is seen; the tables without a scale stay as they are.
 */
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
  if (!tables.some(({ scale }) => scale)) return null;
  return h("div", {}, ...tables.map((table) => (table.scale ? scaled(table, table.scale) : tableNode(table))));
}

/**
 * @param {Table} table
 * @param {NonNullable<Table["scale"]>} scale
 */
function scaled({ title, note }, { form, entries, rest }) {
  const rows = entries.map(({ title: name, marks }) =>
    h(
      "li",
      { class: marks.some(({ code }) => code === "now") ? "scale__entry scale__entry--now" : "scale__entry" },
      h("span", { class: "scale__name" }, name),
      ...marks.map(({ code, text }) => h("bdi", { class: `scale__mark scale__mark--${code}` }, text)),
    ),
  );
  return h(
    "div",
    { class: "result__part" },
    h("h3", {}, title),
    h("ul", { class: `scale scale--${form}` }, ...rows),
    ...[...rest, note].filter(Boolean).map((text) => h("p", {}, h("bdi", {}, text))),
  );
}
