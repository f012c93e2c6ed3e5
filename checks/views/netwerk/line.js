/** @import { Somebody } from "../../widget/types.js" */
import { svg } from "../../widget/dom.js";
import { INK, SOFT, TONES } from "./colours.js";
import { RADIUS, round } from "./symbols.js";

const HEAD = 8;
const HALF = 3.4;

/**
 * The line between the resident and somebody. Its heads say which way support goes; without any it is thin,
 * and broken for a contact of before. Who died has none.
 *
 * @param {Somebody} person
 * @param {number[]} spot the middle of the symbol
 * @param {number} middle the radius of the resident's circle
 * @param {number} tone
 */
export function line({ gets, gives, dead, former }, [x = 0, y = 0], middle, tone) {
  if (dead) return svg("g", {});
  const far = Math.hypot(x, y) || 1;
  const [across, down] = [x / far, y / far];
  const start = middle + 2;
  const end = far - RADIUS - 2.5;
  const at = (/** @type {number} */ distance, /** @type {number} */ aside) => `${round(across * distance - down * aside)} ${round(down * distance + across * aside)}`;
  const supported = gets || gives;
  const colour = supported ? (TONES[tone] ?? INK) : SOFT;
  const from = gets ? start + HEAD : start;
  const to = gives ? end - HEAD : end;
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
