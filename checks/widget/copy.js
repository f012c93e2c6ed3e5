import { h } from "./dom.js";
import { say } from "../words/say.js";

/**
 * Puts a text on the clipboard; where the browser refuses, the text stands ready to be copied.
 *
 * @param {string} text
 * @param {HTMLElement} place where it stands ready
 * @param {() => boolean} holds whether the text still belongs to what is filled in
 * @returns {Promise<string>} what to tell the reader; empty when it no longer matters
 */
export async function copyText(text, place, holds) {
  try {
    await navigator.clipboard.writeText(text);
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
    box.value = text;
    place.append(box);
    box.select();
    return say("kopieer-zelf");
  }
}
