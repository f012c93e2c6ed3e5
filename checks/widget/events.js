/** @import { Announcer } from "./announcer.js" */
import { follow } from "./answers.js";

// What is typed letter by letter.
const WRITTEN = "textarea, input[type=text]";

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
    const control = event.target;
    if (control instanceof HTMLElement) {
      // A file is for whoever reads it, who then tells what came of it; what stands beside the questions is no answer.
      if (control instanceof HTMLInputElement && control.type === "file") return;
      if (control.closest("[data-aside]")) return;
      follow(control, event);
      if (event.type === "input" && control.matches(WRITTEN)) announcer.typing();
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
