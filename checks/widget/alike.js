/**
 * A label as labels are compared: without the white space around it, and with capitals that make no difference.
 * As the rules do it (`casefold`): ß is ss, and the Greek s at the end of a word is one as any other. Pure.
 *
 * @param {string} label
 */
export function alike(label) {
  // One letter at a time: a letter's place in its word changes nothing. The i without a dot is no i.
  return [...label.trim()].map((letter) => (letter === "ı" ? letter : letter.toLowerCase().toUpperCase().toLowerCase())).join("");
}
