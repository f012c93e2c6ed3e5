import { h } from "./dom.js";
import { locale, say, sayWith } from "../words/say.js";

/**
 * @typedef {object} EngineStatus
 * @property {"idle" | "loading" | "ready" | "failed"} state
 * @property {string} message what happens, or what went wrong, in words for the reader
 * @property {number} loaded bytes that have arrived
 * @property {number} total bytes there are
 */

/**
 * Shows how far the rules are, or what went wrong with a way to try again. Nothing while the reader
 * does not wait for it.
 *
 * @param {HTMLElement} place
 * @param {EngineStatus} status
 * @param {boolean} waiting the reader has filled something in
 * @param {() => void} retry
 */
export function showStatus(place, status, waiting, retry) {
  if (status.state === "failed") {
    const button = h("button", { type: "button", class: "runtime__retry" }, say("opnieuw-proberen"));
    button.addEventListener("click", () => {
      // The button goes, and what had the focus may not fall back to the top of the page.
      place.tabIndex = -1;
      place.focus();
      retry();
    });
    const parts = [
      h("p", { class: "runtime__failed", role: "alert" }, h("b", {}, say("niet-rekenen")), " ", status.message),
      h("p", {}, say("ook-de-tabel")),
      danger(place),
      button,
    ];
    place.replaceChildren(...parts.filter((part) => part !== null));
    place.hidden = false;
    return;
  }
  const show = waiting && status.state !== "ready";
  place.hidden = !show;
  if (!show) {
    place.replaceChildren();
    return;
  }
  const bar = h("progress", { max: String(status.total || 1), value: String(status.loaded), "aria-label": say("laden-balk") });
  place.replaceChildren(
    h("p", {}, status.message || say("laden-gewoon")),
    bar,
    h("p", { class: "runtime__size" }, size(status)),
  );
}

/**
 * What to dial in danger: the first number of the line above the form.
 *
 * @param {HTMLElement} place
 */
function danger(place) {
  const number = place.closest("[data-check]")?.querySelector(".helplines a")?.cloneNode(true);
  return number ? h("p", {}, ...sayWith("gevaar-bel", { nummer: number })) : null;
}

/** @param {EngineStatus} status */
function size(status) {
  if (!status.total) return "";
  /** @param {number} bytes */
  const megabytes = (bytes) => (bytes / 1_000_000).toLocaleString(locale(), { maximumFractionDigits: 1 });
  return say("laden-hoeveel", { klaar: megabytes(status.loaded), aantal: megabytes(status.total) });
}
