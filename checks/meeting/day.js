/** @import { Day } from "./ics.js" */

// 3-12-2026, 03/12/2026, 3.12.2026 and 2026-12-03.
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A day as a reader types it. A field of text asks for it: a browser's own date field speaks the browser's
 * language, and where that is English it wants the month first.
 *
 * @param {string} text
 * @returns {Day | null} null where there is no such day
 */
export function dayOf(text) {
  const typed = text.trim();
  const [, first, second, third] = DAY_FIRST.exec(typed) ?? [];
  const [, year, month, day] = YEAR_FIRST.exec(typed) ?? [undefined, third, second, first];
  if (!year) return null;
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(found.year, found.month - 1, found.day));
  const isReal = date.getUTCMonth() === found.month - 1 && date.getUTCDate() === found.day;
  return isReal && date.getUTCFullYear() === found.year ? found : null;
}
