/** @import { Description, Lead, Link, PageData } from "../widget/types.js" */
import { say } from "../words/say.js";

/**
 * A description in which each lead has its words and its address: the rules know no pages.
 *
 * @param {any} described as the rules give it: each `link` is a lead, or null
 * @param {PageData["leads"]} leads
 * @returns {Description}
 */
export function withLinks(described, leads) {
  /** @param {{ link?: Lead | null }} entry */
  const linked = (entry) => ({ ...entry, link: linkOf(entry.link ?? null, leads) });
  return {
    ...described,
    alerts: described.alerts.map(linked),
    actions: described.actions.map((/** @type {any} */ list) => ({ ...list, entries: list.entries.map(linked) })),
  };
}

/**
 * @param {Lead | null} lead
 * @param {PageData["leads"]} leads
 * @returns {Link | null}
 */
function linkOf(lead, leads) {
  if (!lead) return null;
  const found = "page" in lead ? leads.page[lead.page] : leads.check[lead.check];
  if (!found) return null;
  const { title: titel, href } = found;
  return { words: "page" in lead ? say("lees-pagina", { titel }) : say("doe-check", { titel }), href };
}
