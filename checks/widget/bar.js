import { h } from "./dom.js";

const WORDS = "Bekijk de uitkomst";

/**
 * A bar at the foot of a narrow screen that says the outcome and leads to it.
 */
export class Bar {
  /**
   * @param {HTMLElement} root where it is put
   * @param {HTMLElement} place where the outcome is
   * @param {AbortSignal} signal takes it away again
   */
  constructor(root, place, signal) {
    this.button = h("button", { type: "button", class: "check__bar" }, WORDS);
    this.button.addEventListener("click", () => {
      place.scrollIntoView({ block: "start" });
      place.focus({ preventScroll: true });
    });
    root.append(this.button);
    const seen = new IntersectionObserver(([entry]) => {
      this.button.toggleAttribute("data-seen", entry?.isIntersecting ?? false);
    });
    seen.observe(place);
    signal.addEventListener("abort", () => {
      seen.disconnect();
      this.button.remove();
    });
  }

  /** @param {string} [words] */
  say(words = WORDS) {
    this.button.textContent = words;
  }
}
