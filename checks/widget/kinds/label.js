import { showRoom } from "./room.js";
import { read as written } from "./written.js";

export { blank, fill } from "./written.js";
export { showRoom as changed, showRoom as settle };

/**
 * What was typed; of a record without a name its own title ("Zaak 2").
 *
 * @param {HTMLElement} question
 * @returns {string | undefined}
 */
export function read(question) {
  const title = question.closest("[data-record]")?.querySelector(":scope > legend");
  return written(question) ?? title?.textContent?.trim().replace(/\s+/g, " ");
}

export const names = true;
