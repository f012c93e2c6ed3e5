/** @import { Bars } from "../widget/types.js" */
import { h, svg } from "../widget/dom.js";

// The measures of a bar, in units of its drawing; the style says how large it is.
const WIDE = 200;
const HIGH = 12;
const BETWEEN_STRIPES = 4;

/**
 * A table with a bar in each row, of which its numbers are the parts. Where they are hidden there is no bar, and one
 * cell says so. The parts differ without colour: full, empty, striped.
 *
 * @param {{ columns: string[], rows: string[][], bars: Bars }} table
 */
export function barred({ columns, rows, bars }) {
  const { parts, entries } = bars;
  const heads = columns.map((words, place) => {
    const at = place - 1;
    return h("th", { scope: "col" }, at >= 0 && at < parts.length ? swatch(at) : null, words);
  });
  return h(
    "table",
    { class: "bars" },
    h("thead", {}, h("tr", {}, ...heads)),
    h("tbody", {}, ...rows.map((row, place) => tableRow(row, parts.length, entries[place] ?? null))),
  );
}

/**
 * @param {string[]} row
 * @param {number} count of the parts
 * @param {number[] | null} numbers
 */
function tableRow([title = "", ...cells], count, numbers) {
  const after = cells.slice(count).map((cell) => h("td", {}, cell));
  const shown = numbers
    ? cells.slice(0, count).map((cell) => h("td", {}, cell))
    : [h("td", { colspan: String(count), class: "bars__hidden" }, cells[0] ?? "")];
  return h("tr", {}, h("th", { scope: "row" }, title, numbers ? bar(numbers) : null), ...shown, ...after);
}

/** @param {number[]} numbers */
function bar(numbers) {
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  let from = 0;
  const drawn = numbers.flatMap((number, place) => {
    const wide = (number / whole) * WIDE;
    const part = number > 0 ? [piece(place, from, wide)] : [];
    from += wide;
    return part;
  });
  return svg("svg", { class: "bars__bar", preserveAspectRatio: "none", viewBox: `-1 -1 ${WIDE + 2} ${HIGH + 2}`, "aria-hidden": "true" }, ...drawn);
}

/** @param {number} place of the part */
function swatch(place) {
  const drawn = piece(place, 0, HIGH);
  return svg("svg", { class: "bars__swatch", viewBox: `-1 -1 ${HIGH + 2} ${HIGH + 2}`, "aria-hidden": "true" }, drawn);
}

/**
 * @param {number} place of the part: the first is full, the second empty, each after that striped
 * @param {number} from
 * @param {number} wide
 */
function piece(place, from, wide) {
  const kind = ["full", "empty"][place] ?? "striped";
  const box = svg("rect", { x: round(from), y: 0, width: round(wide), height: HIGH });
  const stripes = kind === "striped" ? svg("path", { d: stripesOf(from, wide) }) : null;
  return svg("g", { class: `bars__part bars__part--${kind}` }, box, stripes);
}

/**
 * @param {number} from
 * @param {number} wide
 */
function stripesOf(from, wide) {
  const count = Math.max(0, Math.ceil(wide / BETWEEN_STRIPES) - 1);
  return Array.from({ length: count }, (_, n) => `M${round(from + (n + 1) * BETWEEN_STRIPES)} 0V${HIGH}`).join("");
}

/** @param {number} number */
function round(number) {
  return Math.round(number * 100) / 100;
}
