/**
 * The outcome beside the form, as long as it is. While it fits it stays in view; when it is higher than
 * the window it goes along with the page, down to its end and up to its begin, and waits there.
 */

// Of the letters' size: what is free above and below it. The header of the page stands above.
const ABOVE = 3.4;
const BELOW = 1;

/**
 * @param {HTMLElement} side
 * @param {AbortSignal} signal the reader has gone elsewhere
 * @returns {() => void} brings its begin into view: there is something new
 */
export function keepBeside(side, signal) {
  let last = window.scrollY;
  let top = Infinity;
  /** @param {number} wanted */
  const place = (wanted) => {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const highest = ABOVE * letter;
    const lowest = Math.min(highest, window.innerHeight - side.offsetHeight - BELOW * letter);
    top = Math.min(highest, Math.max(lowest, wanted));
    side.style.insetBlockStart = `${top}px`;
  };
  const scrolled = () => {
    const moved = window.scrollY - last;
    last = window.scrollY;
    place(top - moved);
  };
  window.addEventListener("scroll", scrolled, { signal, passive: true });
  window.addEventListener("resize", () => place(top), { signal, passive: true });
  const grown = new ResizeObserver(() => place(top));
  grown.observe(side);
  signal.addEventListener("abort", () => grown.disconnect());
  place(top);
  return () => place(Infinity);
}
