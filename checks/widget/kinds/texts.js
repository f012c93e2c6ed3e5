import { fieldOf } from "./written.js";

const LINE_ENDS = /\r\n|[\r\n]/g;

/**
 * What stands on each line; an empty line is no text.
 *
 * @param {HTMLElement} question
 * @returns {string[] | undefined}
 */
export function read(question) {
  const lines = fieldOf(question).value.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 ? lines : undefined;
}

/**
 * A text that goes on over a line end becomes one line, as it does in a field of one line.
 *
 * @param {HTMLElement} question
 * @param {string[]} value
 */
export function fill(question, value) {
  fieldOf(question).value = value.map((text) => text.replace(LINE_ENDS, " ")).join("\n");
}

/** @param {HTMLElement} question */
export function blank(question) {
  return read(question) === undefined;
}
