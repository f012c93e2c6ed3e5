/** @import { Answers } from "./types.js" */
import { say } from "../words/say.js";
import { h } from "./dom.js";

/** The site's own mark in a saved file, so that a foreign one is known at once. */
const KIND = "werkwijzer-antwoorden";
const VERSION = 1;
const LARGEST_FILE = 1_000_000;

/** A file that cannot be opened; the message is for the reader. */
export class FileFault extends Error {}

/**
 * Offers the answers as a file of the reader's own; the site keeps nothing.
 *
 * @param {string} check
 * @param {Answers} answers
 */
export function saveFile(check, answers) {
  const content = { soort: KIND, versie: VERSION, check, antwoorden: answers };
  const blob = new Blob([JSON.stringify(content, null, 2)], { type: "application/json" });
  const url = URL.createObjectURL(blob);
  const link = h("a", { href: url, download: `${check}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/**
 * Reads a file that was saved before.
 *
 * @param {File} file
 * @param {string} check
 * @returns {Promise<Answers>}
 * @throws {FileFault} the file is not one of ours, or of another check
 */
export async function openFile(file, check) {
  const remedy = say("bestand-kies");
  if (file.size > LARGEST_FILE) throw new FileFault(`${say("bestand-te-groot")} ${remedy}`);
  /** @type {unknown} */
  let content;
  try {
    content = JSON.parse(await file.text());
  } catch {
    throw new FileFault(`${say("bestand-geen-json")} ${remedy}`);
  }
  const found = /** @type {Record<string, unknown>} */ (content);
  if (typeof content !== "object" || content === null || found["soort"] !== KIND) {
    throw new FileFault(`${say("bestand-vreemd")} ${remedy}`);
  }
  if (found["check"] !== check) {
    const other = String(found["check"]).slice(0, 40);
    throw new FileFault(`${say("bestand-andere-check", { check: other })} ${remedy}`);
  }
  if (found["versie"] !== VERSION) {
    throw new FileFault(`${say("bestand-andere-versie")} ${remedy}`);
  }
  if (found["antwoorden"] === undefined) throw new FileFault(`${say("bestand-leeg")} ${remedy}`);
  return /** @type {Answers} */ (found["antwoorden"]);
}
