/**
 * Answers to another check, each from a file of the reader's own. No control can hold them: they lie here, in
 * the memory of the page, and the page shows no more of a file than its name.
 */
import { fill as filled, say } from "../../words/say.js";
import { h, one } from "../dom.js";

/**
 * What was read from one file.
 *
 * @typedef {{ name: string, text: string, answers: unknown }} Held
 */

/** @type {WeakMap<HTMLElement, Held[]>} */
const held = new WeakMap();

/**
 * What is held at a question.
 *
 * @param {HTMLElement} question
 * @returns {Held[]}
 */
export function take(question) {
  return held.get(question) ?? [];
}

/**
 * Holds these in the place of what was there, and shows how many there are.
 *
 * @param {HTMLElement} question
 * @param {Held[]} [files]
 */
export function put(question, files = []) {
  held.set(question, files);
  show(question, files);
}

/** @param {HTMLElement} question */
export function read(question) {
  const files = take(question);
  return files.length > 0 ? files.map(({ answers }) => answers) : undefined;
}

/**
 * Answers that came without a file have no name.
 *
 * @param {HTMLElement} question
 * @param {unknown[]} value
 */
export function fill(question, value) {
  put(question, value.map((answers) => ({ name: "", text: JSON.stringify(answers), answers })));
}

/** @param {HTMLElement} question */
export function blank(question) {
  return take(question).length === 0;
}

/**
 * How a file is called: by its name, else by its place.
 *
 * @param {Held} file
 * @param {number} place
 */
export function calledFile({ name }, place) {
  return name || say("bestanden-naamloos", { nummer: place + 1 });
}

/**
 * How many files count, in words.
 *
 * @param {number} count
 */
export function saidCount(count) {
  if (count === 0) return say("bestanden-geen");
  return count === 1 ? say("bestanden-telt") : say("bestanden-tellen", { aantal: count });
}

/**
 * @param {HTMLElement} question
 * @param {Held[]} files
 */
function show(question, files) {
  const count = one(question, ".files__count", HTMLElement);
  count.textContent = saidCount(files.length);
  count.hidden = files.length === 0;
  const whole = one(question, ".files__all", HTMLDetailsElement);
  whole.hidden = files.length === 0;
  // There can be hundreds: they are listed for who looks.
  whole.ontoggle = () => list(question, whole.open ? take(question) : []);
  list(question, whole.open ? files : []);
}

/**
 * @param {HTMLElement} question
 * @param {Held[]} files
 */
function list(question, files) {
  // Sought once: each word is found in the page.
  const [remove, named] = [say("bestanden-weg"), say("bestanden-weg-naam")];
  one(question, ".files__list", HTMLElement).replaceChildren(
    ...files.map((file, place) => {
      const name = calledFile(file, place);
      const about = { type: "button", "data-do": "ungather", "aria-label": filled(named, { naam: name }) };
      return h("li", { class: "files__file" }, h("bdi", {}, name), " ", h("button", about, remove));
    }),
  );
}
