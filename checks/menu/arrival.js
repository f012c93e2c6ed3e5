/**
 * After a full load a browser says the title and Tab starts at the top. When the theme puts another page
 * in place, nothing is said and Tab starts anywhere: here the focus goes to what the reader came for.
 */
import { named } from "./folds.js";

// What takes the focus by itself.
const TAKES = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Puts the focus on what the address names, else on the title, unless the page itself already did. */
export function arrive() {
  const article = document.querySelector(".md-content article");
  if (!article || article.contains(document.activeElement)) return;
  const target = named();
  const aim = target && article.contains(target) ? target : article.querySelector("h1");
  if (!aim) return;
  if (!aim.matches(TAKES)) aim.tabIndex = -1;
  aim.focus({ preventScroll: true });
}
