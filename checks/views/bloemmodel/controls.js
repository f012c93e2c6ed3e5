/** @import { Paper, Petal } from "./paper.js" */
import { h } from "../../widget/dom.js";
import { showAlso } from "../../widget/helper.js";
import { tell } from "./paper.js";

/**
 * What a reader fills in on the screen of the meeting, each a second hold on a field of the form. `follow`
 * brings it in line with that field, whoever changed it.
 *
 * @typedef {{ element: HTMLElement, follow: () => void }} Control
 */

/**
 * The questions of a petal, to tick when they were asked.
 *
 * @param {Petal} petal
 * @param {string} label
 * @returns {Control}
 */
export function ticks({ questions }, label) {
  const pairs = questions.map(({ number, title, box }) => {
    const own = h("input", { type: "checkbox", autocomplete: "off" });
    own.addEventListener("change", () => {
      box.checked = own.checked;
      tell(box);
    });
    return { own, box, row: h("label", { class: "option" }, own, h("span", {}, h("b", {}, number), ` ${title}`)) };
  });
  return {
    element: h("div", { class: "flower-stage__ticks", role: "group", "aria-label": label }, ...pairs.map(({ row }) => row)),
    follow: () => {
      for (const { own, box } of pairs) own.checked = box.checked;
    },
  };
}

/**
 * A text of the form.
 *
 * @param {HTMLTextAreaElement} field
 * @param {string} label
 * @returns {Control}
 */
export function text(field, label) {
  const question = field.closest("[data-helper]");
  const read = () => field.value;
  const write = (/** @type {string} */ value) => {
    field.value = value;
    tell(field);
  };
  return lines(label, read, write, () => (question instanceof HTMLElement ? [question] : []));
}

/**
 * A text of any number of lines that stands in the form in some way, with what a helper finds in it.
 *
 * @param {string} label
 * @param {() => string} read
 * @param {(value: string) => void} write
 * @param {() => HTMLElement[]} helped the questions of the form that it stands in and that have a helper
 * @returns {Control}
 */
export function lines(label, read, write, helped) {
  const marks = h("div", { class: "q__marks" });
  const own = h("textarea", { rows: "3", autocomplete: "off", spellcheck: "false" });
  own.addEventListener("input", () => write(own.value));
  return {
    element: h("div", {}, h("label", { class: "meeting__note" }, label, own), marks),
    follow: () => {
      // Who is typing has the last word.
      if (own !== document.activeElement && own.value !== read()) own.value = read();
      showAlso(marks, helped());
    },
  };
}

/**
 * One choice of a few.
 *
 * @param {Paper} paper
 * @param {string} name
 * @returns {Control}
 */
export function choice(paper, name) {
  const pairs = paper.choice(name).map(({ button, words }) => {
    const own = h("input", { type: "radio", name: `scherm-${name}`, autocomplete: "off" });
    own.addEventListener("change", () => {
      button.checked = true;
      tell(button);
    });
    return { own, button, row: h("label", { class: "option" }, own, h("span", {}, words)) };
  });
  return {
    element: h(
      "fieldset",
      { class: "flower-stage__choice" },
      h("legend", {}, paper.title(name)),
      h("div", { class: "q__options" }, ...pairs.map(({ row }) => row)),
    ),
    follow: () => {
      for (const { own, button } of pairs) own.checked = button.checked;
    },
  };
}
