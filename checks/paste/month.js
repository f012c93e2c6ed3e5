/** A month as people and spreadsheets write it. Pure. */

// The names of months come from the browser; people mix these languages in one sheet.
const LANGUAGES = ["nl", "en"];
const CENTURY = 2000;
const MONTHS = 12;
const DAYS = 31;
// So many letters of a name at least.
const LEAST = 3;
// A time of the day behind a date, as some sheets add it.
const TIME = String.raw`(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?${TIME}$`);
const MONTH_FIRST = /^(\d{1,2})[-/. ](\d{4}|['’]\d{2})$/;
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ]['’]?(\d{4}|\d{2})${TIME}$`);
const NAMED = /^(?:(\d{1,2})[-/. ]+)?(\p{L}{3,})\.?[-/., ]*['’]?(\d{4}|\d{2})$/u;
const YEAR_NAMED = /^(\d{4})[-/., ]+(\p{L}{3,})\.?$/u;

/**
 * The month as jjjj-mm; null for what is no month.
 *
 * @param {string} text 2026-05, 5/2026, 05-2026, mei 2026, mei '26, 1-5-2026, 2026-05-01, May 2026
 * @returns {string | null}
 */
export function readMonth(text) {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  let found = YEAR_FIRST.exec(plain);
  if (found) return written(found[1], found[2], found[3]);
  found = MONTH_FIRST.exec(plain);
  if (found) return written(found[2], found[1]);
  found = DAY_FIRST.exec(plain);
  if (found) return written(found[3], found[2], found[1]);
  found = NAMED.exec(plain);
  if (found) return written(found[3], named(found[2]), found[1]);
  found = YEAR_NAMED.exec(plain);
  return found ? written(found[1], named(found[2])) : null;
}

/**
 * @param {string | undefined} year of four digits or of two
 * @param {string | number | undefined} month
 * @param {string} [day]
 */
function written(year, month, day) {
  const digits = (year ?? "").replace(/\D/g, "");
  const whole = digits.length === 2 ? CENTURY + Number(digits) : Number(digits);
  const number = Number(month);
  const hasDay = day === undefined || (Number(day) >= 1 && Number(day) <= DAYS);
  if (!(number >= 1 && number <= MONTHS) || !hasDay) return null;
  return `${String(whole).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
}

/** @type {Map<string, number> | null} */
let names = null;

/** @param {string | undefined} name whole, or in short */
function named(name = "") {
  names ??= allNames();
  return names.get(name) ?? 0;
}

function allNames() {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const language of LANGUAGES) {
    for (const month of /** @type {const} */ (["long", "short"])) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      for (let number = 1; number <= MONTHS; number += 1) {
        const said = format.format(Date.UTC(CENTURY, number - 1)).toLowerCase().replace(/\.$/, "");
        // "maart" is "mrt" in short, and many write "maa", or "sept" and "febr": every name is known by its begin.
        for (let length = LEAST; length < said.length; length += 1) {
          if (!found.has(said.slice(0, length))) found.set(said.slice(0, length), number);
        }
        found.set(said, number);
      }
    }
  }
  return found;
}
