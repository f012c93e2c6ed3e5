/**
 * A meeting as a file for a calendar (RFC 5545). Pure: what is different each time is given.
 *
 * Its times carry the zone Europe/Amsterdam, with the rules of that zone in the file. A time without a zone
 * is read by some calendars as that of London, and a colleague who is abroad would see another hour.
 */

/** @typedef {{ year: number, month: number, day: number }} Day */
/**
 * @typedef {object} Event
 * @property {string} title
 * @property {string[]} lines what is said about it, a line each
 * @property {Day} day
 * @property {number} from minutes since midnight
 * @property {number} until minutes since that same midnight; 1440 or more is the next day
 * @property {string} uid no other event has it
 * @property {Date} made when the file is made
 */

const ZONE = "Europe/Amsterdam";
const END = "\r\n";
// A line holds at most so many octets, its end not counted.
const LONGEST = 75;
const DAY_MINUTES = 24 * 60;
// Summer and winter time as the European Union has them since 1996.
const TIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];
const encoder = new TextEncoder();

/**
 * @param {Event} event
 * @returns {string}
 */
export function calendar({ title, lines, day, from, until, uid, made }) {
  const all = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Werkwijzer//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...TIMEZONE,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;TZID=${ZONE}:${local(day, from)}`,
    `DTEND;TZID=${ZONE}:${local(day, until)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${lines.map(escaped).join("\\n")}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return all.map((line) => folded(line) + END).join("");
}

/**
 * A moment as the zone has it: 20261203T093000.
 *
 * @param {Day} day
 * @param {number} minutes since its midnight
 */
function local({ year, month, day }, minutes) {
  const date = new Date(Date.UTC(year, month - 1, day + Math.floor(minutes / DAY_MINUTES)));
  const time = minutes % DAY_MINUTES;
  const on = [digits(date.getUTCFullYear(), 4), digits(date.getUTCMonth() + 1), digits(date.getUTCDate())].join("");
  return `${on}T${digits(Math.floor(time / 60))}${digits(time % 60)}00`;
}

/**
 * @param {number} number
 * @param {number} [length]
 */
function digits(number, length = 2) {
  return String(number).padStart(length, "0");
}

/**
 * A text with its own signs kept apart from those of the file, and without what no file may hold.
 *
 * @param {string} text
 */
function escaped(text) {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/**
 * A line in pieces that are no longer than they may be; no character is cut.
 *
 * @param {string} line
 */
function folded(line) {
  const pieces = [""];
  let length = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (length + octets > LONGEST) {
      pieces.push("");
      // Each piece but the first has a space before it.
      length = 1;
    }
    pieces[pieces.length - 1] += sign;
    length += octets;
  }
  return pieces.join(`${END} `);
}
