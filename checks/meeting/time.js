/**
 * The only place where the meeting asks what time it is. The day's own clock and no stopwatch: that one
 * stands still in some browsers while the machine sleeps.
 */
import { locale } from "../words/say.js";

const TICK = 250;

/** Milliseconds since 1970. */
export function now() {
  return Date.now();
}

/**
 * Calls a function some times a second until the returned function is called.
 *
 * @param {() => void} call
 * @returns {() => void}
 */
export function ticking(call) {
  const timer = setInterval(call, TICK);
  // A page in the background ticks slowly: what comes back is right at once.
  document.addEventListener("visibilitychange", call);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", call);
  };
}

/**
 * A moment as it stands on the clock of the room.
 *
 * @param {number} moment
 */
export function onTheClock(moment) {
  return new Date(moment).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
}

/** Today, as the reader writes it. */
export function onTheDay() {
  return new Date(now()).toLocaleDateString(locale());
}
