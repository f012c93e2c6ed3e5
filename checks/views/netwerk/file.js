/** @import { Network } from "../../widget/types.js" */
/** @import { Kind } from "./picture.js" */
import { svg } from "../../widget/dom.js";
import { INK, PAPER } from "./colours.js";
import { signs } from "./legend.js";
import { picture } from "./picture.js";

// The key stands below the drawing, a sign on each line.
const ROW = 38;
const LEFT = 46;
const TEXT = 92;
const AIR = 16;
// What no XML may hold: signs of control, and halves of characters.
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A drawing as a file of the reader's own that stands alone: with what it is called, all of it in words,
 * and the key. Who may not be safe is not marked in it: others may open it.
 *
 * @param {Network} drawing
 * @param {Kind} kind
 * @param {string} title
 */
export function asFile(drawing, kind, title) {
  const drawn = picture(drawing, kind, { layout: "named", shared: true });
  const { size } = drawing.named;
  const key = signs(drawing, kind).filter(({ alone }) => !alone);
  const height = size + AIR + ROW * key.length;
  drawn.setAttribute("viewBox", `${-size / 2} ${-size / 2} ${size} ${height}`);
  drawn.setAttribute("height", String(height));
  drawn.setAttribute("role", "img");
  drawn.prepend(
    svg("title", {}, title),
    svg("desc", {}, drawing.people.map(({ told }) => told).join(" ")),
    svg("rect", { x: -size / 2, y: -size / 2, width: size, height, fill: PAPER }),
  );
  drawn.append(
    ...key.map(({ draw, text }, row) =>
      svg(
        "g",
        { transform: `translate(${LEFT - size / 2} ${size / 2 + AIR + ROW * (row + 0.4)})` },
        ...draw(),
        svg("text", { x: TEXT - LEFT, y: 4.5, fill: INK }, text),
      ),
    ),
  );
  return new XMLSerializer().serializeToString(drawn).replace(UNFIT, "\uFFFD");
}
