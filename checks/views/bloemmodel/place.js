/**
 * How far the flower is. Pure: nothing here looks at the page, and a place is never changed; each function
 * returns another one.
 *
 * @typedef {"vooraf" | "blad" | "besluit" | "argumenten" | "ziet-zich" | "vertellen" | "klaar"} Step
 *
 * @typedef {object} Place
 * @property {Step} step
 * @property {number} petal the petal whose turn it is, or was last
 * @property {number} round of the petals, from 1
 */

/** @type {Step[]} What comes after the petals, in the order of the source (besluitvorming, procedure, 8 and 9). */
export const AFTER = ["besluit", "argumenten", "ziet-zich", "vertellen", "klaar"];

/** @returns {Place} */
export function begin() {
  return { step: "vooraf", petal: 0, round: 1 };
}

/**
 * @param {Place} place
 * @param {number} petals how many there are
 * @returns {Place} the same at the end
 */
export function next(place, petals) {
  if (place.step === "vooraf") return { ...place, step: "blad" };
  if (place.step === "blad") return place.petal + 1 < petals ? { ...place, petal: place.petal + 1 } : to(place, "besluit");
  return to(place, AFTER[AFTER.indexOf(place.step) + 1] ?? place.step);
}

/**
 * @param {Place} place
 * @param {number} petals how many there are
 * @returns {Place} the same at the beginning
 */
export function back(place, petals) {
  if (place.step === "vooraf") return place;
  if (place.step !== "blad") {
    const before = AFTER[AFTER.indexOf(place.step) - 1];
    return before ? to(place, before) : { ...place, step: "blad" };
  }
  if (place.petal > 0) return { ...place, petal: place.petal - 1 };
  return place.round > 1 ? { ...place, petal: petals - 1, round: place.round - 1 } : to(place, "vooraf");
}

/**
 * Another round of the petals, from the first.
 *
 * @param {Place} place
 * @returns {Place}
 */
export function again(place) {
  return { step: "blad", petal: 0, round: place.round + 1 };
}

/**
 * @param {Place} place
 * @param {Step} step
 * @returns {Place}
 */
export function to(place, step) {
  return { ...place, step };
}

/**
 * @param {Place} place
 * @param {number} petal
 * @returns {Place}
 */
export function toPetal(place, petal) {
  return { ...place, step: "blad", petal };
}
