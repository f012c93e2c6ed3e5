/** How far the page must move for an alert that comes up below a question. */

/**
 * Brings an alert into sight with as little movement as can be. The first line of its question stays in
 * sight where both fit; where they do not, the page keeps still as long as the first line of the alert and
 * its number are seen.
 *
 * @param {HTMLElement} alert
 * @param {Element} title of the question
 * @param {{ numbers: HTMLElement, foot: HTMLElement }} between what the step is seen between: they cover what is under them
 */
export function bringIntoSight(alert, title, { numbers, foot }) {
  const top = numbers.getBoundingClientRect().bottom;
  const bottom = window.innerHeight - (foot.checkVisibility() ? foot.offsetHeight : 0);
  const whole = alert.getBoundingClientRect();
  const down = way({
    top: whole.top - top,
    core: coreOf(alert) - bottom,
    bottom: whole.bottom - bottom,
    room: title.getBoundingClientRect().top - top,
  });
  if (down !== 0) window.scrollBy({ top: down, behavior: "instant" });
}

/**
 * How far down the page goes, in pixels.
 *
 * @param {{ top: number, core: number, bottom: number, room: number }} seen how far the alert begins below the
 *   top of what is seen; how far its number, and its end, lie below the bottom of it; how far the question can go up
 */
export function way({ top, core, bottom, room }) {
  if (bottom <= 0 && top >= 0) return 0;
  if (top < 0) return top;
  if (bottom <= room) return bottom;
  // It cannot all be seen: of the question as much as the number leaves.
  return core <= 0 ? 0 : Math.min(core, top);
}

/**
 * Where the first line of an alert and its number end, in the window.
 *
 * @param {HTMLElement} alert
 */
function coreOf(alert) {
  const call = alert.querySelector("a.option__call");
  return (call ?? alert).getBoundingClientRect().bottom;
}
