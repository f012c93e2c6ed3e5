/** @import { Index, Place } from "./index.js" */
import { nearly, stem, terms } from "./terms.js";

/**
 * Which pages answer what was typed. Pages of the handbook that hold all the words come first, then
 * the rest by how much of it they hold; which page weighs how much is decided when the site is built.
 *
 * @typedef {object} Hit
 * @property {number} page
 * @property {number[]} places of that page, best first
 *
 * @typedef {Map<number, number>} Scores of places, by their number in the index
 */

// How much a word counts that is not the very word that was typed.
const INFLECTED = 0.9;
const BEGUN = 0.6;
const WITHIN = 0.45;
const MISTYPED = 0.4;
// A shorter one begins, ends or resembles too many words.
const LETTERS_BEGUN = 3;
const LETTERS_WITHIN = 5;
// An answer in a list, or a part of a page, found beside the page itself.
const BESIDE = 0.25;

export class Search {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    this.idle = new Set(index.idle);
    /** @type {Map<string, string[]>} */
    this.stems = new Map();
    for (const word of Object.keys(index.terms)) {
      const key = stem(word);
      const alike = this.stems.get(key);
      if (alike) alike.push(word);
      else this.stems.set(key, [word]);
    }
  }

  /**
   * @param {string} typed
   * @returns {Hit[]} best first
   */
  find(typed) {
    const words = this.words(typed);
    const found = words.map((word, at) => this.scores(word, words, at));
    /** @type {Map<number, { score: number, words: Set<number>, places: Map<number, number> }>} */
    const pages = new Map();
    found.forEach((scores, word) => {
      const rare = Math.log(1 + this.index.places.length / (1 + scores.size));
      for (const [place, score] of scores) {
        const number = this.place(place).page;
        const page = pages.get(number) ?? { score: 0, words: new Set(), places: new Map() };
        page.words.add(word);
        page.places.set(place, (page.places.get(place) ?? 0) + score * rare);
        pages.set(number, page);
      }
    });
    const ranked = [...pages].map(([page, { words: held, places }]) => {
      const by = [...places].sort((one, other) => other[1] - one[1]);
      const best = by[0]?.[1] ?? 0;
      const rest = by.slice(1).reduce((sum, [, score]) => sum + score, 0);
      const part = held.size / words.length;
      const score = (best + BESIDE * Math.min(rest, best)) * part * this.page(page).weight;
      return { page, places: by.map(([place]) => place), whole: part === 1 && this.page(page).first, score };
    });
    return ranked.sort((one, other) => Number(other.whole) - Number(one.whole) || other.score - one.score);
  }

  /**
   * What was typed without the words that say nothing, unless there is nothing else.
   *
   * @param {string} typed
   */
  words(typed) {
    const all = [...new Set(terms(typed))];
    const telling = all.filter((word) => !this.idle.has(word));
    return telling.length ? telling : all;
  }

  /**
   * How much each place holds of a word: the most of all words that are like it.
   *
   * @param {string} word
   * @param {string[]} words all that was typed, since "bloem model" is also one word
   * @param {number} at
   * @returns {Scores}
   */
  scores(word, words, at) {
    /** @type {Map<string, number>} */
    const alike = new Map();
    /** @param {string} term @param {number} factor */
    const add = (term, factor) => alike.set(term, Math.max(factor, alike.get(term) ?? 0));
    for (const term of this.stems.get(stem(word)) ?? []) add(term, INFLECTED);
    for (const [before, after] of [[words[at - 1], word], [word, words[at + 1]]]) {
      const joined = `${before}${after}`;
      if (before && after && joined in this.index.terms) add(joined, 1);
    }
    for (const term of Object.keys(this.index.terms)) {
      if (term === word) add(term, 1);
      else if (word.length >= LETTERS_BEGUN && term.startsWith(word)) add(term, BEGUN);
      else if (word.length >= LETTERS_WITHIN && term.endsWith(word)) add(term, WITHIN);
      else if (term.length >= LETTERS_WITHIN && word.endsWith(term)) add(term, WITHIN);
    }
    if (alike.size === 0 && word.length >= LETTERS_WITHIN) {
      for (const term of Object.keys(this.index.terms)) if (nearly(word, term)) add(term, MISTYPED);
    }
    /** @type {Scores} */
    const found = new Map();
    for (const [term, factor] of alike) {
      const held = this.index.terms[term] ?? [];
      for (let number = 0; number < held.length; number += 2) {
        const place = held[number] ?? 0;
        const score = (factor * (held[number + 1] ?? 0)) / this.index.most;
        if (score > (found.get(place) ?? 0)) found.set(place, score);
      }
    }
    return found;
  }

  /** @param {number} number */
  page(number) {
    const page = this.index.pages[number];
    if (!page) throw new Error(`search: no page ${number}`);
    return page;
  }

  /** @param {number} number @returns {Place} */
  place(number) {
    const place = this.index.places[number];
    if (!place) throw new Error(`search: no place ${number}`);
    return place;
  }
}
