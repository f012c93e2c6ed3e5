/** @import { Filled } from "../beside/differences.js" */
/** @import { Case, Differ } from "./worked.js" */
import { besideEachOther } from "../beside/differences.js";

/**
 * One question of a practice case: both answers in words, why the worked one is as it is (empty where the
 * rules give no reason), and where colleagues differ on it.
 *
 * @typedef {object} Compared
 * @property {string} path
 * @property {string} question
 * @property {string | null} mine
 * @property {string | null} theirs
 * @property {string} why
 * @property {Differ | null} differ
 *
 * @typedef {"other" | "open" | "more" | "same"} State other answers, one that the reader left open, one that
 *   the worked answer left open, and the same
 */

/**
 * The reader's answers beside the worked ones, question by question, by how they compare. Nothing is counted
 * up: another answer is no fault.
 *
 * @param {Filled | null} mine null while the rules have said nothing of it
 * @param {Case} worked
 * @returns {Record<State, Compared[]>}
 */
export function compared(mine, { description, differs, labels }) {
  /** @type {Record<State, Compared[]>} */
  const found = { other: [], open: [], more: [], same: [] };
  const whys = whysOf(description);
  // The worked ones first: their words name a record by what the case calls it.
  const pairs = besideEachOther(description, mine ?? { given: null, uncounted: null });
  for (const { path, question, mine: theirs, theirs: own } of pairs) {
    // What a record is called is nobody's answer.
    if (labels.includes(numberless(path))) continue;
    const differ = differs.find((each) => each.path === path) ?? null;
    found[stateOf(own, theirs)].push({ path, question, mine: own, theirs, why: whys.get(path) ?? "", differ });
  }
  return found;
}

/**
 * @param {string | null} mine
 * @param {string | null} theirs
 * @returns {State}
 */
function stateOf(mine, theirs) {
  if (mine === theirs) return "same";
  if (mine === null) return "open";
  return theirs === null ? "more" : "other";
}

/**
 * The reasons of the rules, by the path of their question.
 *
 * @param {Case["description"]} description
 * @returns {Map<string, string>}
 */
function whysOf({ reasons, weighing }) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const entries = [...(reasons?.entries ?? []), ...(weighing?.sides.flatMap((side) => side.entries) ?? [])];
  for (const { path, text } of entries) found.set(path, [found.get(path), text].filter(Boolean).join(" "));
  return found;
}

/** @param {string} path */
function numberless(path) {
  return path.split(".").filter((part) => !/^\d+$/.test(part)).join(".");
}
