/** @import { Answers } from "./types.js" */
import { say } from "../words/say.js";
import { decoded } from "./decoded.js";
import { download } from "./download.js";
import { members } from "./members.js";

/** The site's own mark in a saved file, so that a foreign one is known at once. */
const KIND = "werkwijzer-antwoorden";
// Version 1 holds one check, as `check` and `antwoorden`; version 2 any number of them, as `checks`.
const VERSION = 2;
const LARGEST_FILE = 1_000_000;
const LONGEST_ECHO = 40;

/** A file that cannot be opened; `faults` says everything that is wrong with it, to the reader. */
export class FileFault extends Error {
  /**
   * @param {string[]} faults
   * @param {string} [remedy]
   */
  constructor(faults, remedy = say("bestand-kies")) {
    super(faults.join(" "));
    this.faults = faults;
    this.remedy = remedy;
  }
}

/**
 * The answers of one check in a file.
 *
 * @typedef {object} Kept
 * @property {string} check
 * @property {string} text of its answers: in JSON, as it stands in the file
 * @property {boolean} twice the file holds this check more than once
 */

/**
 * Offers answers as a file of the reader's own; the site keeps nothing.
 *
 * @param {Record<string, Answers>} checks the answers, by check
 * @param {string} name what its name begins with
 */
export function saveFile(checks, name) {
  const content = { soort: KIND, versie: VERSION, checks };
  download(JSON.stringify(content, null, 2), "application/json", `${name}-${today()}.json`);
}

/**
 * Reads a file that was saved before; what is in the answers themselves is for the rules to judge.
 *
 * @param {File} file
 * @param {(check: string) => boolean} exists whether this site has the check
 * @returns {Promise<Kept[]>} at least one
 * @throws {FileFault} the file is not one of ours, or holds what is not here
 */
export async function openFile(file, exists) {
  if (file.size > LARGEST_FILE) throw new FileFault([say("bestand-te-groot")]);
  const text = textOf(await file.arrayBuffer());
  const content = /** @type {Record<string, unknown> | null} */ (parsed(text));
  if (typeof content !== "object" || content?.["soort"] !== KIND) throw new FileFault([say("bestand-vreemd")]);
  const version = content["versie"];
  if (Number(version) > VERSION) throw new FileFault([say("bestand-nieuwer")], say("staat-er-nog"));
  const parts = members(text);
  const kept = version === 1 ? [one(content, parts)] : several(content, parts);
  const faults = [
    ...[...twice(parts)].map((name) => say("bestand-dubbel", { naam: echo(name) })),
    ...[...new Set(kept.map(({ check }) => check))]
      .filter((check) => !exists(check))
      .map((check) => say("bestand-geen-check", { check: echo(check) })),
  ];
  if (faults.length > 0) throw new FileFault(faults);
  return kept;
}

/** @param {ArrayBuffer} bytes */
function textOf(bytes) {
  try {
    return decoded(bytes);
  } catch {
    throw new FileFault([say("bestand-geen-json")]);
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  if (text.trim() === "") throw new FileFault([say("bestand-niets")]);
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault([say("bestand-geen-json")]);
  }
}

/**
 * @param {Record<string, unknown>} content
 * @param {{ name: string, text: string }[]} parts
 * @returns {Kept}
 */
function one(content, parts) {
  const text = parts.filter(({ name }) => name === "antwoorden").at(-1)?.text;
  if (text === undefined) throw new FileFault([say("bestand-leeg")]);
  return { check: String(content["check"]), text, twice: false };
}

/**
 * @param {Record<string, unknown>} content
 * @param {{ name: string, text: string }[]} parts
 * @returns {Kept[]}
 */
function several(content, parts) {
  if (content["versie"] !== VERSION) throw new FileFault([say("bestand-vreemd")]);
  const checks = content["checks"];
  const text = parts.filter(({ name }) => name === "checks").at(-1)?.text;
  const held = text !== undefined && typeof checks === "object" && checks !== null && !Array.isArray(checks);
  const found = held ? members(text) : [];
  if (found.length === 0) throw new FileFault([say("bestand-leeg")]);
  const doubled = twice(found);
  return found.map((entry) => ({ check: entry.name, text: entry.text, twice: doubled.has(entry.name) }));
}

/**
 * The names that stand there more than once.
 *
 * @param {{ name: string }[]} parts
 */
function twice(parts) {
  const names = parts.map(({ name }) => name);
  return new Set(names.filter((name, place) => names.indexOf(name) !== place));
}

/**
 * What stands in a file as a sentence may repeat it: short, and with nothing that turns the rest around.
 *
 * @param {string} text
 */
function echo(text) {
  return [...text].slice(0, LONGEST_ECHO).join("").replace(/\p{C}/gu, "\uFFFD");
}

/** The day as it sorts: jjjj-mm-dd, where the reader is. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
