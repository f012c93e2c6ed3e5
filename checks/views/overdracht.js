/** @import { Description, OverdrachtFields, Result } from "../widget/types.js" */
import { h } from "../widget/dom.js";

const KINDS = ["ja", "nee", "onbekend", "open"];

/** A bar of how the answers are divided in all; the table under it says it in numbers. */
export function mount() {
  return { covers: false, show, unmount: () => {} };
}

/**
 * @param {Result | null} result
 * @param {Description | null} description
 * @returns {Node | null}
 */
function show(result, description) {
  if (!result || !description) return null;
  const { telling } = /** @type {Result & OverdrachtFields} */ (result);
  const [, ...names] = description.tables[0]?.columns ?? [];
  const parts = KINDS.flatMap((kind, place) => {
    const count = telling["totaal"]?.[kind];
    return count ? [piece(kind, count, names[place] ?? kind)] : [];
  });
  return h("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}

/**
 * @param {string} kind
 * @param {number} count
 * @param {string} name
 */
function piece(kind, count, name) {
  const part = h("span", { class: `bar__part bar__part--${kind}` }, `${count} ${name}`);
  part.style.flexGrow = String(count);
  return part;
}
