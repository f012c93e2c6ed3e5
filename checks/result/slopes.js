/** @import { Slope, Slopes } from "../widget/types.js" */
import { h } from "../widget/dom.js";
import { svg } from "../widget/svg.js";

// In the units of a drawing: room around the lines for the marks and their numbers.
const WIDTH = 160;
const HEIGHT = 120;
const SIDE = 24;
const TOP = 22;
const LEVELS = [1, 2, 3, 4, 5];
const MARK = 6.5;

/**
 * The picture of what changed: a small drawing for each line, in the order in which they are given. The
 * words say all that is drawn, so that the drawing itself is silent.
 *
 * @param {Slopes} data
 * @param {string[]} moments what the measurements are called
 */
export function slopes({ title, text, top, bottom, entries }, moments) {
  return h(
    "section",
    { class: "result__part slopes" },
    h("h3", {}, title),
    h("p", { class: "slopes__text" }, text),
    h("p", { class: "slopes__moments" }, ...ends(moments)),
    h("ol", { class: "slopes__list" }, ...entries.map((entry) => slope(entry, top, bottom))),
  );
}

/**
 * From which measurement to which the lines go.
 *
 * @param {string[]} moments
 */
function ends(moments) {
  const first = h("span", { class: "slopes__moment" }, sign("○"), h("bdi", {}, moments.at(0) ?? ""));
  const last = h("span", { class: "slopes__moment" }, sign("●"), h("bdi", {}, moments.at(-1) ?? ""));
  return [first, sign("→"), last];
}

/** @param {string} shape */
function sign(shape) {
  return h("span", { class: "slopes__sign", "aria-hidden": "true" }, shape);
}

/**
 * @param {Slope} entry
 * @param {string} top
 * @param {string} bottom
 */
function slope({ title, scores, change, said }, top, bottom) {
  return h(
    "li",
    { class: `slope slope--${change}` },
    h("h4", { class: "slope__title" }, title),
    drawing(scores, top, bottom),
    h("p", { class: "slope__said" }, said),
  );
}

/**
 * @param {(number | null)[]} scores by measurement
 * @param {string} top
 * @param {string} bottom
 */
function drawing(scores, top, bottom) {
  const across = (WIDTH - 2 * SIDE) / (scores.length - 1);
  const points = scores.flatMap((level, place) => (level === null ? [] : [{ level, x: SIDE + place * across, y: up(level) }]));
  const line = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const last = points.length - 1;
  return svg(
    "svg",
    { class: "slope__drawing", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    ...LEVELS.map((level) => svg("line", { class: "slope__level", x1: SIDE, x2: WIDTH - SIDE, y1: up(level), y2: up(level) })),
    svg("text", { class: "slope__end", x: WIDTH / 2, y: TOP - 10 }, top),
    svg("text", { class: "slope__end", x: WIDTH / 2, y: HEIGHT - 4 }, bottom),
    svg("polyline", { class: "slope__line", points: line }),
    ...points.map(({ x, y }, place) => svg("circle", { class: mark(place, last), cx: x, cy: y, r: place % last ? MARK / 2 : MARK })),
    number(points[0], -1),
    number(points[last], 1),
  );
}

/**
 * How high a level stands.
 *
 * @param {number} level
 */
function up(level) {
  return TOP + ((LEVELS.length - level) * (HEIGHT - 2 * TOP)) / (LEVELS.length - 1);
}

/**
 * @param {number} place
 * @param {number} last
 */
function mark(place, last) {
  return place === last ? "slope__mark slope__mark--last" : "slope__mark";
}

/**
 * The level in figures, beside a mark.
 *
 * @param {{ level: number, x: number, y: number } | undefined} point
 * @param {-1 | 1} side
 */
function number(point, side) {
  if (!point) return null;
  const x = point.x + side * (MARK + 4);
  return svg("text", { class: "slope__number", x, y: point.y + 4.5, "text-anchor": side < 0 ? "end" : "start" }, String(point.level));
}
