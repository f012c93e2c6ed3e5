/** @import { Description, HalfjaarFields, Result } from "../widget/types.js" */
/** @import { Surroundings } from "../result/parts.js" */
/** @import { Standing } from "../widget/outcome.js" */
import { h, one } from "../widget/dom.js";
import { STANDING } from "../widget/outcome.js";
import { recordsOf } from "../widget/records.js";
import { thisMonth } from "../walk/month.js";
import { Walk } from "../walk/walk.js";

// A list of more cases than this unfolds.
const MANY = 160; // characters of labels

/**
 * The caseload: the lists with how many stand in each, in every row how its case stands, and the walk along
 * them, one case at a time.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const list = one(root, "[data-records]", HTMLElement);
  const walk = new Walk(root, list);
  const month = thisMonth(root, "maand");
  /** @type {WeakMap<HTMLElement, HTMLElement>} How a case stands, in its row. */
  const shown = new WeakMap();
  const gone = new AbortController();
  const stand = (/** @type {Event} */ event) => walk.stand(/** @type {CustomEvent<Standing>} */ (event).detail);
  root.addEventListener(STANDING, stand, { signal: gone.signal });
  return {
    covers: true,
    show: (/** @type {Result | null} */ result, /** @type {Description | null} */ description, /** @type {Surroundings | null} */ around) => {
      const places = around?.places["zaken"] ?? [];
      const table = description?.tables[0] ?? null;
      const states = table?.states ?? [];
      const stands = new Map(places.map((place, at) => [place, states[at]]));
      // A row in which nothing is filled in any more is no case.
      if (result) recordsOf(list).forEach((record, place) => showState(record, stands.get(place), shown));
      walk.show(/** @type {(Result & HalfjaarFields) | null} */ (result), states, places);
      return table?.rows ? overview(table.title, table.rows) : null;
    },
    unmount: () => {
      gone.abort();
      walk.close();
      month.remove();
    },
  };
}

/**
 * @param {HTMLElement} record
 * @param {{ code: string, text: string } | undefined} state
 * @param {WeakMap<HTMLElement, HTMLElement>} shown
 */
function showState(record, state, shown) {
  const there = shown.get(record);
  const text = state?.text ?? "";
  if ((there?.textContent ?? "") === text) return;
  const place = there ?? h("p", { class: "record__state" });
  if (!there) {
    record.querySelector(":scope > legend")?.after(place);
    shown.set(record, place);
  }
  place.textContent = text;
  place.dataset.state = state?.code ?? "";
}

/**
 * @param {string} title
 * @param {string[][]} rows the title of a list, how many, and which
 */
function overview(title, rows) {
  const parts = rows.map(([name = "", count = "", cases = ""]) => {
    const head = [h("span", { class: "caseload__name" }, name), " ", h("span", { class: "caseload__count" }, count)];
    const labels = h("p", { class: "caseload__cases" }, h("bdi", {}, cases));
    return cases.length > MANY
      ? h("li", {}, h("details", { class: "caseload__more" }, h("summary", {}, ...head), labels))
      : h("li", {}, h("p", { class: "caseload__head" }, ...head), labels);
  });
  return h("div", { class: "result__part" }, h("h3", {}, title), h("ul", { class: "caseload" }, ...parts));
}
