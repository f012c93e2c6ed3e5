/**
 * The shapes that pass between the rules and the page, as in the contract.
 *
 * @typedef {string | number | boolean | null} Code
 * @typedef {{ document: string, section: string, item: number | null }} Source
 * @typedef {{ question: string, answer: unknown, text: string, source: Source }} Reason
 * @typedef {{ name: string, number: string }} Phone
 * @typedef {{ text: string, who: string, when: string, phone?: string }} Action
 * @typedef {{ code: string, text: string, phones: Phone[] }} Alert
 * @typedef {{ question: string, answer: unknown, outcome: string | null }} WhatIf
 * @typedef {{ field: string, message: string }} Fault
 *
 * @typedef {object} Result
 * @property {string} check
 * @property {string | null} outcome
 * @property {boolean} complete
 * @property {string[]} missing
 * @property {string[]} asked
 * @property {string} title
 * @property {string} summary
 * @property {Reason[]} reasons
 * @property {Action[]} actions
 * @property {Alert[]} alerts
 * @property {WhatIf[]} what_if
 * @property {string[]} eigen what in it is our own choice, not the sources'
 * @property {{ rules_version: string, words: string, sources: Source[] }} receipt
 *
 * @typedef {object} ZrmFields
 * @property {{ domein: string, scores: (number | null)[], niveau: number | null, verandering: string | null }[]} domeinen
 * @property {{ gestegen: number, gelijk: number, gedaald: number }} telling
 * @property {{ scores: (number | null)[], niveau: number | null, verandering: string | null }} participatie
 *
 * @typedef {object} AgendaFields
 * @property {{ van: string, tot: string, onderdeel: string, zaak: string | null }[]} agenda
 * @property {string[]} direct
 * @property {string[]} vooraf
 * @property {string[]} doorgeschoven
 * @property {Record<string, string>} inbreng
 * @property {{ zaak: string, criteria: string[], text: string }[]} voorrang
 *
 * @typedef {{ telling: Record<string, Record<string, number>> }} OverdrachtFields
 * @typedef {{ pad: string[] }} StroomdiagramFields
 *
 * @typedef {object} PageData
 * @property {Record<string, string>} checks where the page of each check is, from this page
 * @property {Record<string, string>} documents titles of the source documents by id
 * @property {Record<string, string>} outcomes titles of the outcomes by code
 * @property {Phone[]} numbers every number to dial that the words may name
 * @property {string} reasons the title over the reasons
 * @property {boolean} ahead the open questions are the most that can still come
 * @property {string[]} others who acts, where that is not the reader
 * @property {Record<string, string>} parts titles of the fixed parts of a meeting
 *
 * @typedef {Record<string, unknown>} Answers
 */

export {};
