/**
 * Parts of a form that fold away: closed they say what is filled in within them, so that nothing is
 * hidden unsaid. The page comes with them open.
 */
import { all } from "./dom.js";
import { fieldsOf } from "./kinds/fields.js";
import { kindOf } from "./kinds/kind.js";
import { NARROW } from "./narrow.js";

const FOLD = "details[data-fold]";
const FOLD_WHERE_NARROW = 'details[data-fold="narrow"]';

/**
 * Closes every fold of a form or a record. Of those for a narrow screen alone all but the first of each group,
 * and only there: one sees at once what there is to do.
 *
 * @param {ParentNode} holder
 */
export function closeFolds(holder) {
  for (const fold of all(holder, FOLD, HTMLDetailsElement)) fold.open = false;
  foldWhereNarrow(holder, window.matchMedia(NARROW).matches);
  tellFolds(holder);
}

/**
 * Lets the folds of a narrow screen follow the width of the window. Who is in one stays in it.
 *
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal
 */
export function followWidth(form, signal) {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener("change", () => foldWhereNarrow(form, narrow.matches), { signal });
}

/**
 * @param {ParentNode} holder
 * @param {boolean} isNarrow
 */
function foldWhereNarrow(holder, isNarrow) {
  for (const fold of all(holder, FOLD_WHERE_NARROW, HTMLDetailsElement)) {
    fold.open = !isNarrow || fold.matches(":first-of-type") || fold.contains(document.activeElement);
  }
}

/**
 * Opens whatever is closed around an element, so that it can be seen and take the focus.
 *
 * @param {Element} element
 */
export function openAround(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
}

/**
 * Lets each fold say what is filled in within it.
 *
 * @param {ParentNode} holder
 */
export function tellFolds(holder) {
  for (const fold of all(holder, FOLD, HTMLDetailsElement)) tellFold(fold);
}

/**
 * Lets the fold around a control, if there is one, say what is filled in within it.
 *
 * @param {Element} control
 */
export function tellAround(control) {
  const fold = control.closest(FOLD);
  if (fold instanceof HTMLDetailsElement) tellFold(fold);
}

/** @param {HTMLDetailsElement} fold */
function tellFold(fold) {
  const place = fold.querySelector(":scope > summary [data-filled]");
  if (!place) return;
  const filled = all(fold, "[data-question]", HTMLElement).filter(
    (question) => fieldsOf(question).length === 0 && !kindOf(question).blank(question),
  );
  const said = filled.flatMap(inWords).join(", ");
  place.textContent = said && `: ${said}`;
}

/**
 * What is filled in at a question: the words of what is ticked or chosen, or what was typed behind the
 * question's title.
 *
 * @param {HTMLElement} question
 * @returns {string[]}
 */
function inWords(question) {
  const ticked = all(question, "input:checked", HTMLInputElement);
  if (ticked.length > 0) return ticked.map((input) => plain(input.closest("label")?.querySelector("span") ?? null));
  const list = question.querySelector("select");
  if (list) return [plain(list.selectedOptions[0] ?? null)];
  const typed = question.querySelector("textarea, input");
  const text = typed instanceof HTMLInputElement || typed instanceof HTMLTextAreaElement ? typed.value.trim() : "";
  return text ? [`${plain(question.querySelector(".q__title"))} ${text}`] : [];
}

/**
 * The words of an element without the small ones beside them.
 *
 * @param {Element | null} element
 */
function plain(element) {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const beside of copy.querySelectorAll("small, .sr-only, .q__off")) beside.remove();
  return (copy.textContent ?? "").trim().replace(/\s+/g, " ");
}
