/** The times of a meeting in words and figures. */
import { say } from "../words/say.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * What is left as a clock shows it, rounded up: it says 0:00 when the time is up and no sooner. What was
 * taken too much has a plus before it.
 *
 * @param {number} left milliseconds
 */
export function asClock(left) {
  const over = left < 0;
  const seconds = over ? Math.floor(-left / SECOND) : Math.ceil(left / SECOND);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return over && seconds > 0 ? `+${clock}` : clock;
}

/**
 * @param {number} length milliseconds
 * @returns {number} whole minutes, one at least
 */
export function inMinutes(length) {
  return Math.max(1, Math.round(length / MINUTE));
}

/**
 * How far the meeting is from its plan.
 *
 * @param {number} late milliseconds; less than nothing when it is early
 */
export function drift(late) {
  const minutes = Math.round(Math.abs(late) / MINUTE);
  if (minutes === 0) return say("klok-op-schema");
  if (minutes === 1) return say(late > 0 ? "klok-achter-een" : "klok-voor-een");
  return say(late > 0 ? "klok-achter" : "klok-voor", { minuten: minutes });
}
