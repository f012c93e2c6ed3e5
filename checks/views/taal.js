/** @import { Description, Result, Table, TaalFields } from "../widget/types.js" */
import { say } from "../words/say.js";
import { h, one } from "../widget/dom.js";

// So many marks a page draws without faltering; in a text with more the first ones come first.
const MOST = 2000;

/**
 * The text as it was typed, with a mark at each thing that was found; under it the tables as lists,
 * whose entries lead to the place.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const field = one(root, 'textarea[name="tekst"]', HTMLTextAreaElement);
  return {
    covers: true,
    show: (/** @type {Result | null} */ result, /** @type {Description | null} */ description) => {
      if (!result?.outcome || !description) return null;
      const { vondsten } = /** @type {Result & TaalFields} */ (result);
      if (vondsten.length === 0) return null;
      const marks = vondsten.slice(0, MOST);
      const { text, places } = marked(field.value, marks);
      const lists = description.tables.map((table) => listed(table, places));
      return h("div", { class: "marked" }, reading(text), ...lists);
    },
    unmount: () => {},
  };
}

/** @param {Node[]} text */
function reading(text) {
  return h(
    "section",
    { class: "result__part marked__text", "data-screen-only": true },
    h("h3", {}, say("taal-tekst")),
    h("div", { class: "marked__page", tabindex: "0", role: "region", "aria-label": say("taal-tekst") }, ...text),
  );
}

/**
 * The rules count in code points, a browser in half characters: so the text is cut as the rules count it.
 *
 * @param {string} whole
 * @param {TaalFields["vondsten"]} found
 * @returns {{ text: Node[], places: Map<string, HTMLElement[]> }} the places of each thing, by what stands there
 */
function marked(whole, found) {
  const letters = [...whole];
  /** @type {Node[]} */
  const text = [];
  /** @type {Map<string, HTMLElement[]>} */
  const places = new Map();
  let from = 0;
  const plain = (/** @type {number} */ to) => {
    if (to > from) text.push(document.createTextNode(letters.slice(from, to).join("")));
  };
  for (const { van, tot, tekst, soort } of found) {
    plain(van);
    const mark = h("mark", { class: `mark-${soort === "persoonsgegeven" ? "person" : "word"}`, tabindex: "-1" }, tekst);
    text.push(mark);
    const known = places.get(nameOf(tekst));
    if (known) known.push(mark);
    else places.set(nameOf(tekst), [mark]);
    from = tot;
  }
  plain(letters.length);
  return { text, places };
}

/** @param {string} text */
const nameOf = (text) => text.toLocaleLowerCase("nl");

/**
 * What was found as a list: each thing is the way to its place in the text; pressed again, to the next one.
 *
 * @param {Table} table
 * @param {Map<string, HTMLElement[]>} places
 */
function listed(table, places) {
  const [, , instead = ""] = table.columns ?? [];
  const entries = (table.rows ?? []).map(([said = "", kind = "", better = "", why = ""]) =>
    h(
      "li",
      {},
      h("p", { class: "marked__what" }, way(said, places), " ", h("span", { class: "marked__kind" }, kind)),
      h("p", {}, h("b", {}, `${instead}: `), better),
      h("p", { class: "marked__why" }, why),
    ),
  );
  const note = table.note ? h("p", {}, table.note) : null;
  return h("section", { class: "result__part" }, h("h3", {}, table.title), h("ul", { class: "marked__list" }, ...entries), note);
}

/**
 * @param {string} said what stands there, and behind it in brackets how often
 * @param {Map<string, HTMLElement[]>} places
 */
function way(said, places) {
  const there = places.get(nameOf(said)) ?? places.get(nameOf(said.replace(/ \([^()]*\)$/, "")));
  if (!there) return h("bdi", {}, said);
  let next = 0;
  const button = h("button", { type: "button", class: "marked__way", title: say("taal-naar-plek") }, h("bdi", {}, said));
  button.addEventListener("click", () => {
    const mark = there[next % there.length];
    next += 1;
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  });
  return button;
}
