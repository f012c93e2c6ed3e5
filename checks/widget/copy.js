import { h } from "./dom.js";
import { say } from "../words/say.js";

/** @typedef {{ text: string, whole: HTMLElement }} Copied what to copy, as text and as an element of no page */

/**
 * Puts a text on the clipboard, with its HTML where the browser can; where it refuses, the text stands
 * ready to be copied.
 *
 * @param {Copied} copied
 * @param {HTMLElement} place where it stands ready
 * @param {() => boolean} holds whether the text still belongs to what is filled in
 * @returns {Promise<string>} what to tell the reader; empty when it no longer matters
 */
export async function copyText(copied, place, holds) {
  try {
    await write(copied);
    return say("gekopieerd");
  } catch {
    if (!holds()) return "";
    place.querySelector(".result__copy")?.remove();
    // A browser keeps what stands in a box, for when it must start again, unless it may not.
    const box = h("textarea", {
      class: "result__copy",
      readonly: true,
      autocomplete: "off",
      rows: "10",
      "aria-label": say("kopieer-dit"),
    });
    box.value = copied.text;
    place.append(box);
    box.select();
    return say("kopieer-zelf");
  }
}

/** @param {Copied} copied */
async function write({ text, whole }) {
  // The one place where an element becomes text: a clipboard takes nothing else. It is read and never made
  // into elements again here, and whatever a reader typed came into it as text, so that it is escaped.
  const html = whole.outerHTML;
  try {
    const made = { "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) };
    await navigator.clipboard.write([new ClipboardItem(made)]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
