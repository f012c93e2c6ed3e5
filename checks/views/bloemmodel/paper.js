import { all, h, one } from "../../widget/dom.js";
import { makeRecords, recordsOf } from "../../widget/records.js";
import { say } from "../../words/say.js";

/**
 * One question of a petal: its tick in the form is the answer.
 *
 * @typedef {{ number: string, title: string, box: HTMLInputElement }} Asked
 *
 * @typedef {{ code: string, title: string, questions: Asked[] }} Petal
 */

/**
 * The form of the check as the flower reads it and writes in it: every answer stays there, and nothing is kept
 * beside it.
 */
export class Paper {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.form = one(root, ".check__form", HTMLFormElement);
    /** @type {Petal[]} In the order of the form. */
    this.petals = all(this.form, "[data-group]", HTMLElement).map((group) => {
      const questions = all(group, "input", HTMLInputElement).map((box) => ({
        number: box.value.slice(box.value.lastIndexOf("-") + 1),
        title: withoutNumber(box),
        box,
      }));
      const [first] = questions;
      return { code: first?.box.value.slice(0, first.box.value.lastIndexOf("-")) ?? "", title: group.dataset.group ?? "", questions };
    });
  }

  /** The petals from which nothing was asked. */
  get open() {
    return this.petals.filter(({ questions }) => !questions.some(({ box }) => box.checked));
  }

  /**
   * What a question asks, in the words of the form.
   *
   * @param {string} name
   */
  title(name) {
    const question = this.form.querySelector(`[data-question="${CSS.escape(name)}"]`);
    // Not what the check says beside it, as that it comes next.
    const words = [...(question?.querySelector(".q__title")?.childNodes ?? [])].filter((node) => node instanceof Text);
    return words.map(({ textContent }) => textContent).join("").trim();
  }

  /**
   * The field of a text.
   *
   * @param {string} name
   */
  text(name) {
    return one(this.form, `textarea[name="${CSS.escape(name)}"]`, HTMLTextAreaElement);
  }

  /**
   * The buttons of a choice, each with its words.
   *
   * @param {string} name
   * @returns {{ button: HTMLInputElement, words: string }[]}
   */
  choice(name) {
    return all(this.form, `input[name="${CSS.escape(name)}"]`, HTMLInputElement).map((button) => ({
      button,
      words: button.closest("label")?.textContent?.trim() ?? "",
    }));
  }

  /**
   * The answer of a choice; empty while there is none.
   *
   * @param {string} name
   */
  chosen(name) {
    return this.choice(name).find(({ button }) => button.checked)?.button.value ?? "";
  }

  /** The labels of those who are there, one on a line. */
  get members() {
    return this.#labels()
      .map(({ value }) => value)
      .filter((value) => value.trim())
      .join("\n");
  }

  /** @param {string} lines */
  set members(lines) {
    const labels = lines.split("\n").map((line) => line.trim()).filter(Boolean);
    const list = this.#list();
    // An empty list shows one empty record, as it came.
    makeRecords(list, Math.max(1, labels.length));
    this.#labels().forEach((field, place) => (field.value = labels[place] ?? ""));
    tell(this.#labels()[0] ?? list);
  }

  /** The questions of those labels that have a helper. */
  get helped() {
    return all(this.#list(), "[data-helper]", HTMLElement);
  }

  #list() {
    return one(this.form, "[data-records]", HTMLElement);
  }

  #labels() {
    return recordsOf(this.#list()).map((record) => one(record, "input", HTMLInputElement));
  }
}

/**
 * Lets the form know that one of its fields was filled in, as if that had been done there.
 *
 * @param {HTMLElement} field
 */
export function tell(field) {
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/**
 * How many of the questions of a petal were asked, in words.
 *
 * @param {Asked[]} questions
 */
export function saidOf(questions) {
  const count = questions.filter(({ box }) => box.checked).length;
  return count ? say("bloem-gesteld", { aantal: count, samen: questions.length }) : say("bloem-geen");
}

/** @param {HTMLInputElement} box */
function withoutNumber(box) {
  const words = box.closest("label")?.querySelector("span")?.cloneNode(true) ?? h("span");
  if (words instanceof HTMLElement) words.querySelector(".cluster__number")?.remove();
  return words.textContent?.trim() ?? "";
}
