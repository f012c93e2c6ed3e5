/**
 * How far a meeting is: steps with minutes, one of them going on, or nothing while it pauses. Pure: every
 * moment is given, in milliseconds. A run is never changed; each function returns another one.
 *
 * @typedef {object} Run
 * @property {number[]} planned how long each step was to take
 * @property {number[]} dealt how long each step has, now that others took more or less
 * @property {number[]} spent how long each step took until `since`
 * @property {number} at the step that is going on
 * @property {number | null} since when that step went on for the last time; null while it pauses
 */

const MINUTE = 60_000;
// A step that must give up time keeps at least this part of it: with less there is no use in starting it.
const LEAST_PART = 0.5;
// And one that is given time gets at most this many times its own: what is left over is for going home.
const MOST_PARTS = 2;

/**
 * @param {number[]} minutes of each step, one or more
 * @param {number} now
 * @returns {Run}
 */
export function begin(minutes, now) {
  const planned = minutes.map((count) => count * MINUTE);
  return { planned, dealt: planned, spent: planned.map(() => 0), at: 0, since: now };
}

/**
 * How long the present step has taken.
 *
 * @param {Run} run
 * @param {number} now
 */
export function taken(run, now) {
  return part(run.spent, run.at) + (run.since === null ? 0 : Math.max(0, now - run.since));
}

/**
 * What the present step has left; less than nothing when it has taken more than it has.
 *
 * @param {Run} run
 * @param {number} now
 */
export function left(run, now) {
  return part(run.dealt, run.at) - taken(run, now);
}

/**
 * @param {Run} run
 * @param {number} now
 * @returns {Run}
 */
export function pause(run, now) {
  return { ...settled(run, now), since: null };
}

/**
 * @param {Run} run
 * @param {number} now
 * @returns {Run}
 */
export function goOn(run, now) {
  return run.since === null ? { ...run, since: now } : run;
}

/**
 * Goes to the next step, and deals out over what is left what was spared or lost.
 *
 * @param {Run} run
 * @param {number} now
 * @returns {Run} the same when this is the last step
 */
export function next(run, now) {
  if (isLast(run)) return run;
  const moved = { ...settled(run, now), at: run.at + 1 };
  return { ...moved, dealt: dealtAnew(moved) };
}

/**
 * Goes one step back; it goes on where it was left.
 *
 * @param {Run} run
 * @param {number} now
 * @returns {Run} the same when this is the first step
 */
export function back(run, now) {
  return run.at === 0 ? run : { ...settled(run, now), at: run.at - 1 };
}

/** @param {Run} run */
export function isLast(run) {
  return run.at === run.planned.length - 1;
}

/**
 * How much later it is than was planned; less than nothing when it is earlier. A step counts as planned as
 * long as it has not taken more than its own time.
 *
 * @param {Run} run
 * @param {number} now
 */
export function behind(run, now) {
  const { spent } = settled(run, now);
  const here = Math.min(part(spent, run.at), part(run.planned, run.at));
  return sum(spent) - sum(run.planned.slice(0, run.at)) - here;
}

/**
 * When it ends, if every step that is left takes what it has.
 *
 * @param {Run} run
 * @param {number} now
 */
export function endsAt(run, now) {
  const later = run.dealt.slice(run.at + 1).map((length, place) => length - part(run.spent, run.at + 1 + place));
  return now + Math.max(0, left(run, now)) + sum(later.map((length) => Math.max(0, length)));
}

/**
 * The run with what the present step took until now put down.
 *
 * @param {Run} run
 * @param {number} now
 * @returns {Run}
 */
function settled(run, now) {
  const took = taken(run, now);
  const spent = run.spent.map((time, place) => (place === run.at ? took : time));
  return { ...run, spent, since: run.since === null ? null : now };
}

/**
 * The time of the steps from here on, each by what it was to take.
 *
 * @param {Run} run
 */
function dealtAnew({ planned, dealt, spent, at }) {
  const wanted = planned.map((length, place) => Math.max(0, length - part(spent, place)));
  const asked = sum(wanted.slice(at));
  const there = sum(planned) - sum(spent);
  const share = asked > 0 ? Math.min(MOST_PARTS, Math.max(LEAST_PART, there / asked)) : 1;
  return dealt.map((length, place) => (place < at ? length : part(spent, place) + part(wanted, place) * share));
}

/**
 * @param {number[]} parts
 * @param {number} place
 */
function part(parts, place) {
  return parts[place] ?? 0;
}

/** @param {number[]} parts */
function sum(parts) {
  return parts.reduce((whole, one) => whole + one, 0);
}
