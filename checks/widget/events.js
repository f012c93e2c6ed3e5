/** @import { Announcer } from "./announcer.js" */
import { exclude } from "./choices.js";

const WRITTEN = ["text", "number", "time"];

/**
 * Tells of each change in what is filled in.
 *
 * @param {HTMLFormElement} form
 * @param {Announcer} announcer is told when somebody types
 * @param {() => boolean} isNew whether the form differs from what the rules were asked last
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function listen(form, announcer, isNew, changed, signal) {
  /** @param {Event} event */
  const heard = (event) => {
    const input = event.target;
    if (input instanceof HTMLInputElement) {
      if (input.dataset.do === "open") return;
      if (input.type === "checkbox") exclude(input);
      if (event.type === "input" && WRITTEN.includes(input.type)) announcer.typing();
    }
    if (event.type === "change") announcer.typed();
    // Nearly always `input` has told it already.
    if (event.type === "change" && !isNew()) return;
    changed();
  };
  // Who fills in by a program may tell of one of the two alone.
  for (const kind of ["input", "change"]) form.addEventListener(kind, heard, { signal });
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
}
