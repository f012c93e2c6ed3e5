import { h } from "./dom.js";

/**
 * Offers a text as a file of the reader's own; nothing leaves the page.
 *
 * @param {string} text
 * @param {string} type what it is
 * @param {string} name of the file
 */
export function download(text, type, name) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
