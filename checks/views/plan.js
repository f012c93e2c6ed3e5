/** @import { Surroundings } from "../result/parts.js" */
/** @import { Description, Result, Table, Voice } from "../widget/types.js" */
import { tableNode } from "../result/parts.js";
import { h } from "../widget/dom.js";

/**
 * The plan as the two who made it read it: large what one says of himself, beside it what the team calls
 * it. Headings and lists, so that it is read aloud as it is seen. The lists around it stay as they are.
 */
export function mount() {
  return { covers: true, show, unmount: () => {} };
}

/**
 * @param {Result | null} _result
 * @param {Description | null} description
 * @param {Surroundings | null} around
 * @returns {Node | null}
 */
function show(_result, description, around) {
  const tables = description?.tables ?? [];
  if (!tables.some(({ voices }) => voices)) return null;
  const drawn = tables.map((table) => (table.voices ? spoken(table, table.voices) : tableNode(table, around ?? undefined)));
  return h("div", {}, ...drawn);
}

/**
 * @param {Table} table
 * @param {Voice[]} parts
 */
function spoken({ title }, parts) {
  return h("div", { class: "result__part voices" }, h("h3", {}, title), ...parts.map(one));
}

/** @param {Voice} part */
function one({ title, term, entries, empty }) {
  const said = entries.map(({ text, beside }) =>
    h(
      "li",
      { class: "voices__entry" },
      h("bdi", { class: "voices__text" }, text),
      beside.length > 0 ? h("span", { class: "voices__beside" }, ...beside.map((words) => h("bdi", {}, words))) : null,
    ),
  );
  return h(
    "section",
    { class: "voices__part" },
    h("h4", { class: "voices__title" }, title, " ", h("small", { class: "voices__term" }, term)),
    said.length > 0 ? h("ul", { class: "voices__list" }, ...said) : h("p", { class: "voices__empty" }, empty),
  );
}
