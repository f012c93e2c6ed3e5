/** What was noted during a meeting, as a list to take along. */
import { tableOf } from "../result/document.js";
import { oneLine } from "../result/text.js";
import { h } from "../widget/dom.js";
import { say } from "../words/say.js";

/** @typedef {import("../widget/types.js").Table} Table */

/**
 * The notes by step, each line of them a row; a step without any is left out.
 *
 * @param {{ key: string, title: string }[]} steps
 * @param {Record<string, string>} notes by the key of their step
 * @returns {Table}
 */
export function agreed(steps, notes) {
  const rows = steps.flatMap(({ key, title }) =>
    (notes[key] ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => [title, line]),
  );
  return { title: say("klok-afspraken"), columns: [say("klok-onderdeel"), say("klok-afspraak")], rows, note: "" };
}

/**
 * A table to copy: as text with tabs, and as what a mail and a word processor take for a table.
 *
 * @param {Table} table
 * @param {string} date as the reader writes it; empty for none
 * @returns {import("../widget/copy.js").Copied}
 */
export function toCopy(table, date) {
  const { title, columns = [], rows = [], note } = table;
  const head = [title, date].filter(Boolean).join(", ");
  const lines = [columns, ...rows].map((row) => row.map(oneLine).join("\t"));
  const whole = h("div", {}, h("h3", {}, head), tableOf(table), note ? h("p", {}, note) : null);
  return { text: [head, ...lines, ...(note ? [note] : [])].join("\n"), whole };
}
