/** @import { Index } from "./index.js" */
/** @import { Hit } from "./rank.js" */
import { all, h, one } from "../widget/dom.js";
import { say } from "../words/say.js";
import { Search } from "./rank.js";
import { terms } from "./terms.js";

const ROOT = new URL("../../../", import.meta.url);
const INDEX = new URL("assets/search/index.json", ROOT);
// More than anybody reads.
const MOST = 20;
// Parts of a page under it.
const MOST_PARTS = 3;
// Of what was typed, when it is said back.
const MOST_SIGNS = 60;

/** What was found, under the field: pages by their title and description, and how many there are. */
export class Found {
  /** @param {HTMLElement} box */
  constructor(box) {
    this.status = one(box, ".md-search-result__meta", HTMLElement);
    this.list = one(box, ".md-search-result__list", HTMLOListElement);
    this.on = one(box, ".found__on", HTMLElement);
    this.begin = this.status.textContent ?? "";
    this.latest = "";
    /** @type {Promise<Search | null> | null} */
    this.loading = null;
  }

  /** Reads the index, once; after a failure the next word tries again. */
  load() {
    this.loading ??= read().catch((error) => {
      console.error("search: no index", error);
      this.loading = null;
      return null;
    });
    return this.loading;
  }

  /** @param {string} typed */
  async show(typed) {
    this.latest = typed;
    if (terms(typed).length === 0) return this.tell(this.begin, [], false);
    const waiting = this.load();
    if (this.list.childElementCount === 0) this.status.textContent = say("vind-laden");
    const search = await waiting;
    if (typed !== this.latest) return;
    if (!search) return this.tell(say("vind-mislukt"), [], true);
    const hits = search.find(typed);
    this.tell(counted(hits.length, typed.trim()), hits.slice(0, MOST).map((hit) => item(search, hit)), hits.length === 0);
  }

  /** Takes who presses Enter to the first that was found. */
  focus() {
    this.links()[0]?.focus();
  }

  /**
   * One link further or back, and from the first back to the field.
   *
   * @param {number} by
   * @param {HTMLElement} field
   */
  step(by, field) {
    const stops = [field, ...this.links()];
    stops[stops.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + by]?.focus();
  }

  /**
   * @param {string} said
   * @param {HTMLElement[]} items
   * @param {boolean} lost whether to show where to go on
   */
  tell(said, items, lost) {
    this.status.textContent = said;
    this.list.replaceChildren(...items);
    this.on.hidden = !lost;
  }

  // Enter leads to a page; it never dials.
  links() {
    return [...all(this.list, "a", HTMLElement), ...(this.on.hidden ? [] : all(this.on, "li a", HTMLElement))];
  }
}

async function read() {
  const answer = await fetch(INDEX);
  if (!answer.ok) throw new Error(`search: ${answer.status}`);
  return new Search(/** @type {Index} */ (await answer.json()));
}

/**
 * @param {number} count
 * @param {string} typed
 */
function counted(count, typed) {
  if (count === 0) return say("vind-niets", { woorden: cut(typed) });
  if (count === 1) return say("vind-een");
  return count > MOST ? say("vind-meer", { aantal: count, eerste: MOST }) : say("vind-aantal", { aantal: count });
}

/** @param {string} typed */
function cut(typed) {
  const signs = [...typed];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join("")}…` : typed;
}

/**
 * @param {Search} search
 * @param {Hit} hit
 */
function item(search, hit) {
  const page = search.page(hit.page);
  const parts = hit.places.map((number) => search.place(number)).filter((place) => place.anchor);
  return h(
    "li",
    { class: "md-search-result__item" },
    h(
      "a",
      { class: "md-search-result__link found__page", href: new URL(page.address, ROOT).href },
      h("strong", {}, page.title),
      h("span", {}, page.text),
    ),
    parts.length === 0
      ? null
      : h(
          "ul",
          { class: "found__parts" },
          ...parts.slice(0, MOST_PARTS).map(({ anchor, title, text }) =>
            h(
              "li",
              {},
              h("a", { href: new URL(`${page.address}#${anchor}`, ROOT).href }, title ?? ""),
              text ? h("span", {}, text) : null,
            ),
          ),
        ),
  );
}
