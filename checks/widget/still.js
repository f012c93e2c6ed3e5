/** Nothing moves under a reader's finger or pointer: what changes above it is made up for by scrolling. */

/**
 * Changes a form, and keeps what the reader is in where it is on the screen.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} change
 */
export function inPlace(form, change) {
  const now = document.activeElement;
  const held = now && form.contains(now) ? now : null;
  const before = held?.getBoundingClientRect().top ?? 0;
  change();
  // The browser may have done it itself by now, or not (WebKit): only what is left is made up for.
  const moved = held?.isConnected ? held.getBoundingClientRect().top - before : 0;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
}
