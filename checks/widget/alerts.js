/** @import { Alert, Link } from "./types.js" */
import { callLink, linked, unsaid } from "./dial.js";
import { all, h } from "./dom.js";

/**
 * The alerts of the options that are chosen now, as they stand in the page: they wait for no rules.
 *
 * @param {ParentNode} form or a part of it
 * @returns {Alert[]} each code once
 */
export function chosenAlerts(form) {
  /** @type {Map<string, Alert>} */
  const found = new Map();
  for (const group of all(form, ".option__alerts", HTMLElement).filter(isChosen)) {
    for (const block of all(group, ".option__alert", HTMLElement)) {
      const code = block.dataset.alert ?? "";
      const text = block.querySelector(".option__said")?.textContent ?? "";
      if (!found.has(code)) found.set(code, { code, text, phones: JSON.parse(block.dataset.phones ?? "[]") });
    }
  }
  return [...found.values()];
}

/**
 * Says whether the option that these alerts stand behind is chosen.
 *
 * @param {HTMLElement} group
 */
function isChosen(group) {
  const { choice } = group.dataset;
  if (choice === undefined) return group.previousElementSibling?.querySelector("input")?.checked ?? false;
  const option = group.parentElement?.querySelector("select")?.selectedOptions[0];
  return option?.dataset.alert === choice;
}

/**
 * Where something leads on to, as a link of its own; what it says has other links in it.
 *
 * @param {Link | null} link
 */
export function leadLink(link) {
  return link ? h("a", { class: "lead", href: link.href }, link.words) : null;
}

/** @param {Alert} alert */
export function alertNode({ code, text, phones, link }) {
  const words = linked(text, phones);
  const more = unsaid(words, phones).map((phone) => callLink(phone, "action__phone"));
  return h("p", { class: "alert", "data-alert": code }, ...words, ...more, leadLink(link ?? null));
}
