/** @import { Somebody } from "../../widget/types.js" */
import { svg } from "../../widget/dom.js";
import { ALARM, INK, PAPER, SOFT, TONES } from "./colours.js";

// As the rules count them (rules/netwerk/drawing.py); tests/rules/test_netwerk_drawing.py holds them together.
export const RADIUS = 14;
const UNDER = 2;
const LINE = 15;
const SUPPORT = 14;
const SMALL = 11;
const FROM_SIGN = 20;
// A letter of support by and large: the rules keep at least as much for each.
const LETTER = 8;
const DASHES = "4 3";

/**
 * @typedef {object} Look
 * @property {number} number what stands in the symbol instead of a label below it; 0 for the label
 * @property {boolean} support the letters of support are shown
 * @property {boolean} shared others see it: who may not be safe is not marked
 */

/** @param {number} value */
export function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * Somebody in the drawing: the symbol, with the label and the letters of support below it.
 *
 * @param {Somebody} person
 * @param {number[]} spot the middle of the symbol
 * @param {number} tone
 * @param {Look} look
 */
export function somebody(person, [x = 0, y = 0], tone, { number, support, shared }) {
  return svg(
    "g",
    { class: "net-person", transform: `translate(${x} ${y})` },
    ...symbol(person, tone, number),
    ...(person.unsafe && !shared ? [unsafe()] : []),
    ...(number ? [] : label(person)),
    ...(support && !number ? letters(person, RADIUS + UNDER + LINE * person.lines.length + 8) : []),
  );
}

/**
 * The sign of a person or a pet, with what is so of it.
 *
 * @param {Pick<Somebody, "pet" | "dead" | "former">} person
 * @param {number} tone
 * @param {number} [number]
 */
export function symbol({ pet, dead, former }, tone, number = 0) {
  const colour = TONES[tone] ?? INK;
  const look = { class: `net-symbol net-edge-${tone}`, fill: PAPER, stroke: colour, "stroke-width": 2.2, ...(former ? { "stroke-dasharray": DASHES } : {}) };
  const shape = pet
    ? svg("rect", { ...look, x: -RADIUS + 1, y: -RADIUS + 1, width: 2 * RADIUS - 2, height: 2 * RADIUS - 2, rx: 5 })
    : svg("circle", { ...look, r: RADIUS });
  const filled = { class: `net-sign net-tone-${tone}`, fill: colour };
  const inside = number
    ? [svg("text", { class: "net-number", y: 5.2, "text-anchor": "middle", "font-size": 15, "font-weight": 700, fill: INK }, String(number))]
    : pet
      ? paw(filled)
      : [svg("circle", { ...filled, cy: -4.2, r: 4.2 }), svg("path", { ...filled, d: "M-8 9.2C-8 -1.2 8 -1.2 8 9.2Z" })];
  // An X lies over a sign, and behind a number: that is to be read.
  return number ? [shape, ...(dead ? [...cross(), svg("circle", { class: "net-plate", r: 8.5, fill: PAPER })] : []), ...inside] : [shape, ...inside, ...(dead ? cross() : [])];
}

/** @param {Record<string, string>} filled */
function paw(filled) {
  const toes = [[-7, -1, 2.2], [-2.8, -6, 2.5], [2.8, -6, 2.5], [7, -1, 2.2]];
  return [
    svg("ellipse", { ...filled, cy: 4.4, rx: 5.6, ry: 4.6 }),
    ...toes.map(([cx = 0, cy = 0, r = 0]) => svg("circle", { ...filled, cx, cy, r })),
  ];
}

/** Somebody who died: an X through the symbol. */
function cross() {
  const d = "M-11.5 -11.5L11.5 11.5M11.5 -11.5L-11.5 11.5";
  return [
    svg("path", { class: "net-cross__edge", d, stroke: PAPER, "stroke-width": 5, "stroke-linecap": "round" }),
    svg("path", { class: "net-cross", d, stroke: INK, "stroke-width": 2.4, "stroke-linecap": "round" }),
  ];
}

/** With this person somebody may not be safe: a sign of its own shape, on the screen alone. */
export function unsafe() {
  return svg(
    "g",
    { class: "net-unsafe", transform: "translate(13 -11)" },
    svg("path", { class: "net-unsafe__sign", d: "M0 -7.5L8 6.5L-8 6.5Z", fill: ALARM, stroke: PAPER, "stroke-width": 1.5, "stroke-linejoin": "round" }),
    svg("text", { class: "net-unsafe__mark", y: 5, "text-anchor": "middle", "font-size": 10.5, "font-weight": 800, fill: PAPER }, "!"),
  );
}

/**
 * The room that the words under a symbol take, from its middle.
 *
 * @param {number} wide the widest line of the label
 * @param {number} lines
 * @param {number} support how many letters stand at most on one side
 */
export function words(wide, lines, support) {
  const half = Math.max(wide / 2 + 2, support ? FROM_SIGN + LETTER * support : 0);
  return { half, top: RADIUS, bottom: RADIUS + UNDER + LINE * lines + (support ? SUPPORT : 0) };
}

/** @param {Somebody} person */
function label({ lines, fit, wide, dead, former }) {
  const top = RADIUS + UNDER;
  const plate = { class: "net-plate", x: -wide / 2 - 2, y: top - 1, width: wide + 4, height: LINE * lines.length + 1, rx: 3, fill: PAPER, "fill-opacity": 0.85 };
  const look = { class: "net-label", "text-anchor": "middle", fill: dead || former ? SOFT : INK, "font-weight": 600 };
  return [
    svg("rect", plate),
    ...lines.map((line, place) => {
      const width = fit[place];
      return svg("text", { ...look, y: top + LINE * place + 11.5, ...(width ? { textLength: width, lengthAdjust: "spacingAndGlyphs" } : {}) }, line);
    }),
  ];
}

/**
 * The letters of support on both sides of the resident's own sign: what comes, and what goes.
 *
 * @param {Pick<Somebody, "gets" | "gives">} person
 * @param {number} y
 */
export function letters({ gets, gives }, y) {
  if (!gets && !gives) return [];
  const text = { class: "net-letter", "font-size": SMALL, "font-weight": 700, fill: INK, y: y + 4 };
  return [
    svg("rect", { class: "net-plate", x: -FROM_SIGN + 1, y: y - 6, width: 2 * FROM_SIGN - 2, height: 12, fill: PAPER, "fill-opacity": 0.85 }),
    ...(gets ? [svg("text", { ...text, x: -FROM_SIGN, "text-anchor": "end" }, gets), arrow(-17, -6, y)] : []),
    svg("circle", { class: "net-resident", cy: y, r: 4.2, fill: INK }),
    ...(gives ? [arrow(6, 17, y), svg("text", { ...text, x: FROM_SIGN }, gives)] : []),
  ];
}

/**
 * A small arrow to the right.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} y
 */
function arrow(from, to, y) {
  const d = `M${from} ${y}H${to - 1}M${to - 4} ${y - 3.2}L${to} ${y}L${to - 4} ${y + 3.2}`;
  return svg("path", { class: "net-arrow", d, fill: "none", stroke: INK, "stroke-width": 1.5 });
}
