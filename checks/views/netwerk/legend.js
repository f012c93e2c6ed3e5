/** @import { Network } from "../../widget/types.js" */
/** @import { Kind } from "./picture.js" */
import { h, svg } from "../../widget/dom.js";
import { say } from "../../words/say.js";
import { letters, symbol, unsafe } from "./symbols.js";

/** @typedef {{ draw: () => (Node | null)[], text: string, alone: boolean }} Sign `alone`: for the reader's own screen only */

const PLAIN = { pet: false, dead: false, former: false };
// No area of its own: the last one's colour.
const TONE = 6;

/**
 * What the signs mean that stand in this drawing.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 * @returns {Sign[]}
 */
export function signs({ people, kinds }, kind) {
  /** @type {[boolean, () => (Node | null)[], string, boolean?][]} */
  const known = [
    [people.some(({ pet }) => !pet), () => symbol(PLAIN, TONE), say("netwerk-mens")],
    [people.some(({ pet }) => pet), () => symbol({ ...PLAIN, pet: true }, TONE), say("netwerk-dier")],
    [people.some(({ former }) => former), () => symbol({ ...PLAIN, former: true }, TONE), say("netwerk-vroeger")],
    [people.some(({ dead }) => dead), () => symbol({ ...PLAIN, dead: true }, TONE), say("netwerk-overleden")],
    [people.some((person) => person.unsafe), () => [unsafe()], say("netwerk-onveilig"), true],
  ];
  const used = kinds.filter(({ letter }) => people.some(({ gets, gives }) => (gets + gives).includes(letter)));
  if (kind === "ecogram" && used.length > 0) {
    const all = used.map(({ letter, title }) => say("netwerk-letter", { letter, soort: title })).join(", ");
    known.push(
      [people.some(({ gets }) => gets), () => letters({ gets: "E", gives: "" }, 0), say("netwerk-krijgt")],
      [people.some(({ gives }) => gives), () => letters({ gets: "", gives: "E" }, 0), say("netwerk-geeft")],
      [true, () => [], all],
    );
  }
  return known.filter(([here]) => here).map(([, draw, text, alone = false]) => ({ draw, text, alone }));
}

/**
 * The key beside a drawing, on the screen.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 */
export function legend(drawing, kind) {
  const entries = signs(drawing, kind).map(({ draw, text }) => {
    const parts = draw();
    const sign = parts.length > 0 ? svg("svg", { class: "network__sign", viewBox: "-34 -18 68 36", "aria-hidden": "true", "font-size": 13 }, ...parts) : null;
    return h("li", {}, sign, h("span", {}, text));
  });
  return h("div", {}, h("h4", {}, say("netwerk-sleutel")), h("ul", { class: "network__signs" }, ...entries));
}

/**
 * Who is meant by the numbers in a drawing; the table says the same and more, so that it is not read aloud.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 */
export function numbers({ people }, kind) {
  const rows = people.map(({ label, gets, gives }) => {
    const support = kind === "ecogram" && (gets || gives);
    return h("li", {}, h("bdi", {}, label), support ? small(gets, gives) : null);
  });
  return h("ol", { class: "network__numbers", "aria-hidden": "true" }, ...rows);
}

/**
 * The letters of support by themselves, as wide as they are.
 *
 * @param {string} gets
 * @param {string} gives
 */
function small(gets, gives) {
  const [left = 0, right = 0] = [gets, gives].map(({ length }) => (length ? 22 + 9 * length : 6));
  const look = { class: "network__small", viewBox: `${-left} -9 ${left + right} 18`, width: left + right, height: 18, "font-size": 13 };
  return svg("svg", look, ...letters({ gets, gives }, 0));
}
