/**
 * The outcome beside the form, as long as it is. While it fits it stays in view; when it is higher than
 * the window it goes along with the page, down to its end and up to its begin, and waits there.
 */

// Of the letters' size: what is free above and below it. The header of the page stands above.
const ABOVE = 3.4;
const BELOW = 1;
// As far from the edges comes what gets the focus, past the header and a bar (`scroll-padding` in check.css).
const CLEAR = 4.5;

/**
 * @param {HTMLElement} side
 * @param {AbortSignal} signal the reader has gone elsewhere
 * @returns {() => void} brings its begin into view: there is something new
 */
export function keepBeside(side, signal) {
  let last = window.scrollY;
  let top = Infinity;
  const letterSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
  /** @param {number} wanted */
  const place = (wanted) => {
    const letter = letterSize();
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
  // A browser has scrolled the page to where it took what gets the focus to be, but the outcome waits
  // elsewhere: so it is brought into view from where it now stands, and that scroll is accounted for.
  /** @param {FocusEvent} event */
  const focused = ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
    last = window.scrollY;
    const letter = letterSize();
    const now = side.getBoundingClientRect().top;
    const { top: begin, bottom: end } = target.getBoundingClientRect();
    const above = CLEAR * letter - begin;
    const below = end - (window.innerHeight - CLEAR * letter);
    if (above > 0) place(now + above);
    else if (below > 0) place(now - Math.min(below, -above));
  };
  side.addEventListener("focusin", focused, { signal });
  window.addEventListener("scroll", scrolled, { signal, passive: true });
  window.addEventListener("resize", () => place(top), { signal, passive: true });
  const grown = new ResizeObserver(() => place(top));
  grown.observe(side);
  signal.addEventListener("abort", () => grown.disconnect());
  place(top);
  return () => place(Infinity);
}
