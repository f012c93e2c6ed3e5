/** @import { Somebody } from "../../widget/types.js" */
import { svg } from "../../widget/dom.js";
import { INK, SOFT, TONES } from "./colours.js";
import { RADIUS, round, words } from "./symbols.js";

const HEAD = 8;
const HALF = 3.4;

/**
 * The line between the resident and somebody, up to the symbol or the words under it, whichever comes first.
 * Its heads say which way support goes; without any it is thin, and broken for a contact of before. Who died
 * has none.
 *
 * @param {Somebody} person
 * @param {number[]} spot the middle of the symbol
 * @param {number} middle the radius of the resident's circle
 * @param {number} tone
 * @param {boolean} labelled words stand under the symbol
 */
export function line(person, [x = 0, y = 0], middle, tone, labelled) {
  const { gets, gives, dead, former } = person;
  if (dead) return svg("g", {});
  const far = Math.hypot(x, y) || 1;
  const [across, down] = [x / far, y / far];
  const start = middle + 2;
  const end = Math.max(Math.min(far - RADIUS, labelled ? toWords(person, x, y, far) : far) - 2.5, start + 1);
  const at = (/** @type {number} */ distance, /** @type {number} */ aside) => `${round(across * distance - down * aside)} ${round(down * distance + across * aside)}`;
  const supported = gets || gives;
  const colour = supported ? (TONES[tone] ?? INK) : SOFT;
  const from = gets ? Math.min(start + HEAD, end) : start;
  const to = gives ? Math.max(end - HEAD, from) : end;
  const head = (/** @type {number} */ tip, /** @type {number} */ base) =>
    svg("path", { class: `net-head net-tone-${tone}`, d: `M${at(tip, 0)}L${at(base, HALF)}L${at(base, -HALF)}Z`, fill: colour });
  return svg(
    "g",
    {},
    svg("path", {
      class: `net-line${supported ? ` net-edge-${tone}` : ""}`,
      d: `M${at(from, 0)}L${at(to, 0)}`,
      stroke: colour,
      "stroke-width": supported ? 2 : 1,
      ...(former ? { "stroke-dasharray": "5 4" } : {}),
    }),
    ...(gets ? [head(start, start + HEAD)] : []),
    ...(gives ? [head(end, end - HEAD)] : []),
  );
}

/**
 * How far from the middle a line comes to the words under a symbol; infinitely far where it passes them.
 *
 * @param {Somebody} person
 * @param {number} x of the symbol
 * @param {number} y
 * @param {number} far how far the symbol is
 */
function toWords({ wide, lines, gets, gives }, x, y, far) {
  const { half, top, bottom } = words(wide, lines.length, Math.max(gets.length, gives.length));
  const reach = (/** @type {number} */ low, /** @type {number} */ high, /** @type {number} */ step) =>
    step === 0 ? (low <= 0 && high >= 0 ? [-Infinity, Infinity] : [Infinity, -Infinity]) : [low / step, high / step].sort((a, b) => a - b);
  const [enterX = 0, leaveX = 0] = reach(x - half, x + half, x / far);
  const [enterY = 0, leaveY = 0] = reach(y + top, y + bottom, y / far);
  const enters = Math.max(enterX, enterY);
  return enters <= Math.min(leaveX, leaveY) && enters > 0 ? enters : Infinity;
}
