import { h, svg } from "../../widget/dom.js";
import { say } from "../../words/say.js";

// As the drawing of the handbook has it (site_builder/figures.py).
const MIDDLE = { x: 200, y: 205 };
const REACH = 122;
const LINE = 22;

/** @typedef {{ title: string, said: string, now: boolean }} Drawn a petal, and whether it is its turn */

/**
 * The flower: petals clockwise from the top, the one whose turn it is lit by its edge and by words too. What it
 * shows stands beside it in words, so that a screen reader passes it over.
 *
 * @param {Drawn[]} petals
 * @param {string} heart
 */
export function flower(petals, heart) {
  const turn = 360 / Math.max(1, petals.length);
  // The one whose turn it is lies on top of its neighbours.
  const order = petals.map((petal, place) => ({ petal, angle: place * turn })).sort((one, other) => Number(one.petal.now) - Number(other.petal.now));
  return h(
    "div",
    { class: "flower", "aria-hidden": "true" },
    svg(
      "svg",
      { class: "flower__svg", viewBox: "0 0 400 390" },
      ...order.map(({ petal, angle }) => leaf(petal, angle)),
      svg("circle", { class: "flower__heart", cx: MIDDLE.x, cy: MIDDLE.y, r: 52 }),
      svg("text", { class: "flower__name", x: MIDDLE.x, y: MIDDLE.y + 7 }, heart),
      ...order.map(({ petal, angle }) => words(petal, angle)),
    ),
  );
}

/**
 * @param {Drawn} petal
 * @param {number} angle
 */
function leaf({ now }, angle) {
  return svg("ellipse", {
    class: now ? "flower__leaf flower__leaf--now" : "flower__leaf",
    cx: MIDDLE.x,
    cy: 92,
    rx: 66,
    ry: 86,
    transform: `rotate(${angle} ${MIDDLE.x} ${MIDDLE.y})`,
  });
}

/**
 * @param {Drawn} petal
 * @param {number} angle
 */
function words({ title, said, now }, angle) {
  const round = (angle * Math.PI) / 180;
  const x = Math.round(MIDDLE.x + REACH * Math.sin(round));
  const y = Math.round(MIDDLE.y - REACH * Math.cos(round)) - (now ? LINE / 2 : 0);
  const lines = [title, said, ...(now ? [say("bloem-beurt")] : [])];
  return svg(
    "g",
    { class: now ? "flower__words flower__words--now" : "flower__words" },
    ...lines.map((line, place) => svg("text", { class: place === 0 ? "flower__name" : "flower__said", x, y: y + place * LINE }, line)),
  );
}
