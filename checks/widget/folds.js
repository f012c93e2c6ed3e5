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

/** @type {WeakMap<Element, () => void>} What waits until a fold is opened. */
const waiting = new WeakMap();

/**
 * Does something within a fold when it is opened; at once where it stands open.
 *
 * @param {Element} fold
 * @param {() => void} act takes the place of what waited before
 */
export function whenOpen(fold, act) {
  if (fold instanceof HTMLDetailsElement && fold.open) act();
  else waiting.set(fold, act);
}

/** @param {Element} fold about to be opened, or just opened */
function opening(fold) {
  const act = waiting.get(fold);
  waiting.delete(fold);
  act?.();
}

/**
 * Brings what is in a fold in line before a reader sees it.
 *
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal
 */
export function watchFolds(form, signal) {
  const pressed = (/** @type {Event} */ { target }) => {
    const fold = target instanceof Element ? target.closest("summary")?.closest(FOLD) : null;
    if (fold) opening(fold);
  };
  const opened = (/** @type {Event} */ { target }) => {
    if (target instanceof HTMLDetailsElement && target.open) opening(target);
  };
  // A press comes before the fold opens; whatever else opens one is told after it.
  form.addEventListener("click", pressed, { signal, capture: true });
  form.addEventListener("toggle", opened, { signal, capture: true });
}

/**
 * Closes every fold of a form or a record, but for one in which an answer can raise an alert, as long as its
 * record stands alone: danger is not looked for behind a fold by who has one case. Of those for a narrow
 * screen alone all but the first of each group, and only there: one sees at once what there is to do.
 *
 * @param {ParentNode} holder
 */
export function closeFolds(holder) {
  for (const fold of all(holder, FOLD, HTMLDetailsElement)) {
    const { parentElement: record } = fold;
    fold.open = record?.parentElement?.childElementCount === 1 && canAlert(fold);
  }
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
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    opening(fold);
    fold.open = true;
  }
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

/**
 * Whether an answer in a fold can raise an alert.
 *
 * @param {Element} fold
 */
export function canAlert(fold) {
  return fold.querySelector(".option__alerts") !== null;
}

/** @param {HTMLDetailsElement} fold */
function tellFold(fold) {
  const place = fold.querySelector(":scope > summary [data-filled]");
  if (!place) return;
  const asked = all(fold, "[data-question]", HTMLElement).filter((question) => fieldsOf(question).length === 0);
  const filled = asked.filter((question) => !kindOf(question).blank(question));
  const twice = optionsOfTwo(asked.filter((question) => question.querySelector('input[type="checkbox"]')));
  const said = filled.flatMap((question) => inWords(question, twice)).join(", ");
  place.textContent = said && `: ${said}`;
}

/**
 * The words of options that stand at more than one question: of those it does not say which was answered.
 *
 * @param {HTMLElement[]} questions
 */
function optionsOfTwo(questions) {
  if (questions.length < 2) return new Set();
  const words = questions.flatMap((question) => [...new Set(all(question, "label span", HTMLElement).map(plain))]);
  return new Set(words.filter((word, place) => words.indexOf(word) !== place));
}

/**
 * What is filled in at a question: the words of what is ticked or chosen, or what was typed behind the
 * question's title.
 *
 * @param {HTMLElement} question
 * @param {Set<string>} twice words that say nothing without the question's title
 * @returns {string[]}
 */
function inWords(question, twice) {
  const ticked = all(question, "input:checked", HTMLInputElement);
  if (ticked.length > 0) {
    const words = ticked.map((input) => plain(input.closest("label")?.querySelector("span") ?? null));
    return words.some((word) => twice.has(word)) ? [`${plain(question.querySelector(".q__title"))} ${words.join(", ")}`] : words;
  }
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
