/** @import { Network } from "../../widget/types.js" */
import { svg } from "../../widget/dom.js";
import { INK, PAPER, SOFT, TONES, WASHES } from "./colours.js";
import { line } from "./line.js";
import { round, somebody } from "./symbols.js";

/**
 * The two drawings: who gives what, and who is how near.
 *
 * @typedef {"ecogram" | "kringen"} Kind
 */
/** @type {[Kind, Kind]} */
export const KINDS = ["ecogram", "kringen"];

/**
 * How it is drawn: with labels or numbers; `shared` is for a paper or a file that others see, without
 * who may not be safe.
 *
 * @typedef {{ layout: "named" | "numbered", shared: boolean }} How
 */

const LETTERS = 13;
const FONT = '"Atkinson Hyperlegible Next", "Segoe UI", Verdana, sans-serif';

/**
 * A drawing by itself: what it looks like stands in its own attributes, so that it is whole in a file and
 * on paper; the style of the page goes over those.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 * @param {How} how
 */
export function picture(drawing, kind, how) {
  const { size, middle, places } = drawing[how.layout];
  const people = drawing.people.map((person, place) => ({ person, place, spot: places[place] ?? [0, 0] }));
  const behind =
    kind === "kringen"
      ? circles(drawing, kind, how)
      : people.map(({ person, spot }) => line(person, spot, middle, tone(drawing, person.area), how.layout === "named"));
  return svg(
    "svg",
    {
      class: "network__drawing",
      viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
      width: size,
      height: size,
      "font-family": FONT,
      "font-size": LETTERS,
    },
    svg("rect", { class: "net-paper", x: -size / 2, y: -size / 2, width: size, height: size, fill: PAPER }),
    ...rim(drawing, how),
    ...behind,
    svg("circle", { class: "net-middle", r: middle, fill: INK, stroke: PAPER, "stroke-width": 3 }),
    svg("text", { class: "net-middle__text", y: 4.5, "text-anchor": "middle", "font-weight": 700, fill: PAPER }, drawing.middle),
    ...people.map(({ person, place, spot }) =>
      somebody(person, spot, tone(drawing, person.area), {
        number: how.layout === "numbered" ? place + 1 : 0,
        support: kind === "ecogram",
        shared: how.shared,
      }),
    ),
  );
}

/**
 * @param {Network} drawing
 * @param {number} area
 */
function tone(drawing, area) {
  return drawing.areas[area]?.tone ?? 0;
}

/**
 * A place on a circle around the middle.
 *
 * @param {number} degrees from the top, clockwise
 * @param {number} radius
 */
function on(degrees, radius) {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/**
 * The names of the areas, around everything.
 *
 * @param {Network} drawing
 * @param {How} how
 */
function rim(drawing, how) {
  const { rim: edges, sectors } = drawing[how.layout];
  const [inner = 0, outer = 0] = edges;
  const radius = (inner + outer) / 2;
  return drawing.areas.flatMap(({ title, tone: colour }, place) => {
    const [from = 0, to = 360] = sectors[place] ?? [];
    const whole = to - from >= 360;
    // A name on the lower half would stand on its head.
    const at = whole ? 0 : (from + to) / 2;
    const turned = at > 90 && at < 270 ? at + 180 : at;
    const { x, y } = on(at, radius);
    const text = svg(
      "text",
      {
        class: `net-area net-tone-${colour}`,
        y: 4.5,
        transform: `translate(${x} ${y}) rotate(${round(turned)})`,
        "text-anchor": "middle",
        "font-weight": 700,
        fill: TONES[colour] ?? INK,
      },
      title,
    );
    return [arc(from, to, radius, outer - inner, colour), text];
  });
}

/**
 * A piece of the rim; the whole of it for one area alone.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} radius
 * @param {number} broad
 * @param {number} colour
 */
function arc(from, to, radius, broad, colour) {
  const look = { class: `net-rim net-wash-${colour}`, fill: "none", stroke: WASHES[colour] ?? SOFT, "stroke-width": broad };
  if (to - from >= 360) return svg("circle", { ...look, r: radius });
  const gap = 60 / radius;
  const [start, end] = [on(from + gap, radius), on(to - gap, radius)];
  const large = to - from - 2 * gap > 180 ? 1 : 0;
  return svg("path", { ...look, d: `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}` });
}

/**
 * The rings with their names, and the lines between the areas.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 * @param {How} how
 */
function circles(drawing, kind, how) {
  const { rings, middle, rim: edges, sectors } = drawing[how.layout];
  const grounds = rings
    .map((radius, place) => svg("circle", { class: `net-ground net-ground-${place}`, r: radius, fill: GROUNDS[place] ?? PAPER, stroke: SOFT }))
    .reverse();
  const between = sectors.length < 2 ? [] : sectors.map(([from = 0]) => border(from, middle, edges[0] ?? 0));
  const names = rings.map((radius, place) => ringName(radius, drawing.rings[place] ?? "", `${kind}-${how.layout}-${how.shared ? "los" : "hier"}-${place}`));
  return [...grounds, ...between, ...names];
}

const GROUNDS = ["#dcebee", "#edf4f5", "#f8fafa"];

/**
 * @param {number} degrees
 * @param {number} from
 * @param {number} to
 */
function border(degrees, from, to) {
  const [start, end] = [on(degrees, from), on(degrees, to)];
  return svg("line", { class: "net-border", x1: start.x, y1: start.y, x2: end.x, y2: end.y, stroke: SOFT, "stroke-dasharray": "2 4" });
}

/**
 * The name of a ring, along the inside of its edge at the bottom, where it reads as any text.
 *
 * @param {number} radius
 * @param {string} name
 * @param {string} id of the line that it follows, the only one by that name in the page
 */
function ringName(radius, name, id) {
  const along = radius - 3.5;
  return svg(
    "g",
    {},
    svg("path", { id: `net-${id}`, fill: "none", d: `M${-along} 0A${along} ${along} 0 0 0 ${along} 0` }),
    svg(
      "text",
      { class: "net-ring", "font-size": 10.5, "font-style": "italic", fill: SOFT, "text-anchor": "middle" },
      svg("textPath", { href: `#net-${id}`, startOffset: "50%" }, name),
    ),
  );
}
