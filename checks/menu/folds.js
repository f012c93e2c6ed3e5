/**
 * What the address of the page names on it; nothing when that is no address at all, as `#%` is.
 */
export function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/**
 * Opens the folds in which that stands. Newer browsers do so by themselves for a link that is followed;
 * the theme's way from page to page and older browsers do not.
 */
export function openFolds() {
  const target = named();
  let opened = false;
  for (let at = target?.parentElement; at; at = at.parentElement) {
    if (!(at instanceof HTMLDetailsElement) || at.open) continue;
    at.open = true;
    opened = true;
  }
  if (opened) target?.scrollIntoView();
}
