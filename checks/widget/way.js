import { all } from "./dom.js";
import { reveal } from "./reveal.js";

/**
 * The way to a question of the form, for a button to take; null where there is no such question.
 *
 * @param {HTMLFormElement} form
 * @param {string} path as the page has it
 * @returns {(() => void) | null}
 */
export function goTo(form, path) {
  const question = form.querySelector(`[data-question="${CSS.escape(path)}"]`);
  if (!(question instanceof HTMLElement)) return null;
  return () => {
    reveal(question);
    question.scrollIntoView({ block: "center" });
    const fields = all(question, "input, select, textarea", HTMLElement);
    const chosen = fields.find((field) => field instanceof HTMLInputElement && field.checked);
    (chosen ?? fields[0])?.focus({ preventScroll: true });
  };
}
