import { showRoom } from "./room.js";
import { fieldOf, fill as write } from "./written.js";

export { blank, read } from "./written.js";
export { settle as changed };

/**
 * @param {HTMLElement} question
 * @param {string} value
 */
export function fill(question, value) {
  write(question, value);
  settle(question);
}

/**
 * The field is as high as its text: what stands there is read whole, on paper too.
 *
 * @param {HTMLElement} question
 */
export function settle(question) {
  showRoom(question);
  if (CSS.supports("field-sizing", "content")) return;
  const field = fieldOf(question);
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
