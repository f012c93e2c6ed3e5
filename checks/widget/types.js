/**
 * The shapes that pass between the rules and the page: of a result what the page itself looks at.
 *
 * @typedef {string | number | boolean | null} Code
 * @typedef {{ document: string, section: string, item: number | null }} Source
 * @typedef {{ name: string, number: string }} Phone
 * @typedef {{ text: string, who: string, when: string, phone?: string }} Action
 * @typedef {{ page: string } | { check: string }} Lead a page of the handbook, or another check
 * @typedef {{ words: string, href: string }} Link where a lead leads from this page, in words
 * @typedef {{ code: string, text: string, phones: Phone[], link?: Link | null }} Alert
 * @typedef {{ field: string, message: string }} Fault
 *
 * @typedef {{ path: string, question: string, message: string }} Told a fault in the reader's words
 *
 * @typedef {object} Result
 * @property {string} check
 * @property {string | null} outcome
 * @property {boolean} complete
 * @property {string[]} missing
 * @property {string[]} asked
 * @property {string} title
 * @property {string} summary
 * @property {Action[]} actions
 * @property {Alert[]} alerts
 *
 * @typedef {Record<string, unknown>} Answers
 */

/**
 * @template Entry
 * @typedef {{ title: string, entries: Entry[] }} Listed
 */

/**
 * What a reader sees of a result, each sentence whole; `rules/description` makes it.
 *
 * @typedef {object} Table either columns and rows, or entries
 * @property {string} title
 * @property {string[]} [columns]
 * @property {string[][]} [rows]
 * @property {string[]} [entries]
 * @property {string} note empty where there is none
 * @property {{ path: string, to: string }[]} [back] for each entry the way to the question that it is about
 * @property {Voice[]} [voices] its rows as parts in two voices, to draw
 * @property {boolean} [again] it says nothing that the answers do not say
 * @property {"half" | "whole"} [sheet] what the form shows as well, laid out for paper: how much of its width
 * @property {string} [key] what the signs of a picture of it mean
 * @property {{ key: string, title: string, minutes: number }[]} [clock] its rows as parts that a clock can run
 * @property {{ code: string, text: string }[]} [states] how each record of the list stands, in the order of the answers
 * @property {Scale} [scale] where on a scale it stands, to draw instead of its rows
 * @property {Bars} [bars] what a bar shows in each row
 * @property {Slopes | null} [slopes] its change over time, to show to whom it is about
 * @property {Network} [drawing] the people in its rows as a drawing
 *
 * @typedef {{ parts: string[], entries: (number[] | null)[] }} Bars the columns after the first, as codes, and the
 *   numbers of each row; null where they are hidden
 *
 * @typedef {{ title: string, marks: { code: "now" | "earlier" | "wanted", text: string }[] }} Rung
 * @typedef {{ form: "ladder" | "circles", entries: Rung[], rest: string[] }} Scale `rest`: what stands nowhere on it
 *
 * @typedef {{ title: string, scores: (number | null)[], change: string, said: string }} Slope
 * @typedef {{ title: string, text: string, top: string, bottom: string, entries: Slope[] }} Slopes
 *
 * @typedef {{ title: string, term: string, entries: { text: string, beside: string[] }[], empty: string }} Voice
 * @typedef {object} Layout where everything of a drawing stands, from its middle; degrees are from the top, clockwise
 * @property {number} size of the square around it
 * @property {number} middle the radius of the middle
 * @property {number[]} rings the outer edge of each
 * @property {number[]} rim the edges of what is around the rings
 * @property {number[][]} sectors where each area begins and ends
 * @property {number[][]} places of each person, to the right and down
 *
 * @typedef {object} Somebody
 * @property {string} label
 * @property {string[]} lines the label as it is drawn
 * @property {number[]} fit how wide each line is drawn; empty where the letter fits by itself
 * @property {number} wide the widest line
 * @property {string} gets letters of what comes from this person
 * @property {string} gives letters of what goes to this person
 * @property {number} area its place among the areas
 * @property {boolean} pet
 * @property {boolean} dead
 * @property {boolean} former
 * @property {boolean} unsafe
 * @property {string} told all of it in words, but whether it is safe
 *
 * @typedef {object} Network people around somebody
 * @property {Layout} named with labels
 * @property {Layout} numbered with numbers, for where there is little room
 * @property {Somebody[]} people
 * @property {{ title: string, tone: number }[]} areas
 * @property {{ letter: string, title: string }[]} kinds of support
 * @property {string[]} rings what they are called
 * @property {string} middle what stands in the middle
 *
 * @typedef {{ text: string, value: unknown, outcome: string | null, then: string }} Way an answer, and what it gives
 * @typedef {{ path: string, question: string, ways: Way[] }} Other a question with other answers
 * @typedef {{ path: string, question: string, to: string, then: string[] }} Doubt
 * @typedef {{ text: string, source: string, from: Source | null, path: string, to: string }} Why
 * @typedef {{ path: string, question: string, answer: string }} Given
 *
 * @typedef {Listed<{ title: string, rows: Given[], text: string }>} Short what was filled in, a record in one text
 *
 * @typedef {object} Sheet a paper beside the team's own
 * @property {string} title
 * @property {string} about
 * @property {{ code: string, title: string, text: string[], entries: string[], columns: string[], rows: string[][], bars: Bars | null, ticks: string[], lines: string[], close: string[] }[]} parts
 * @property {string} note
 *
 * @typedef {"handout" | "handover" | "resident"} OwnPaper a paper beside the team's
 *
 * @typedef {object} Description
 * @property {string} check its title
 * @property {string} note what must be said wherever the check is shown
 * @property {string} title
 * @property {string} summary
 * @property {string} near how near another outcome was; empty where that is not said
 * @property {string} progress
 * @property {string} alarm what stands before an alert in plain text
 * @property {Alert[]} alerts
 * @property {Listed<{ text: string, by: string, phone: Phone | null, link: Link | null }>[]} actions
 * @property {(Listed<{ code: string, title: string, text: string }> & { note: string }) | null} door the way on from "not here"
 * @property {Table[]} tables
 * @property {{ path: string, text: string }[]} asides what is asked at a question of the form itself
 * @property {Listed<Why> | null} reasons
 * @property {{ title: string, source: string, sides: { title: string, mark: string, entries: Why[] }[] } | null} weighing
 * @property {{ title: string, groups: { title: string, note: string, entries: Doubt[] }[] } | null} doubts
 * @property {{ title: string, text: string, entries: Other[], rest: Listed<Other> | null, limit: string } | null} what_if
 * @property {Listed<string> | null} own
 * @property {Listed<{ title: string, rows: Given[] }> | null} given
 * @property {Listed<{ title: string, rows: Given[] }> | null} uncounted
 * @property {Listed<{ check: string, text: string, answers: Answers }> | null} onward
 * @property {Listed<string> | null} sources
 * @property {{ date: string, judgement: string, discussed: string, signature: string, reasons: Listed<string> | null, answers: Short | null, uncounted: Short | null, sources: Listed<string> | null }} paper
 * @property {(Sheet & { button: string }) | null} handout the paper to work with, which its check names
 * @property {Sheet | null} handover
 * @property {Sheet | null} resident
 * @property {string} help
 * @property {string} receipt
 *
 * @typedef {object} ZrmFields
 * @property {{ domein: string, scores: (number | null)[], verandering: string | null }[]} domeinen
 *
 * @typedef {object} AgendaFields
 * @property {{ van: string, tot: string, onderdeel: string, zaak: string | null }[]} agenda
 *
 * @typedef {{ asked: string[], missing: string[], lijsten: Record<string, unknown[]> }} HalfjaarFields
 * @typedef {{ telling: Record<string, Record<string, number>> }} OverdrachtFields
 * @typedef {{ pad: string[] }} StroomdiagramFields
 * @typedef {{ verdeling: { blad: string, leden: string[] }[], "open-bladen": string[] }} BloemFields
 *
 * @typedef {{ vondsten: { van: number, tot: number, tekst: string, soort: string }[] }} TaalFields
 *
 * @typedef {object} PageData
 * @property {Phone[]} numbers every number to dial that the words may name
 * @property {Record<string, string>} words what the scripts say, by code
 * @property {Record<string, string>} passages the page about a section, by document and heading
 * @property {Record<string, string>} pages the page of each check
 * @property {Record<"page" | "check", Record<string, { title: string, href: string }>>} leads what the
 *   words lead on to, by its name
 */

export {};
