/**
 * What a reader is told when the rules cannot run: what happened, and what to do about it.
 *
 * @import { Failure, FailureCode } from "./protocol.js"
 */

const AGAIN = "Probeer het opnieuw.";
const CONNECTION = "Kijk of je internetverbinding werkt en probeer het opnieuw.";

/** @type {Record<FailureCode, (file: string) => string>} */
const SENTENCES = {
  missing: (file) =>
    `Het bestand ${file} staat niet op de website. Laad de pagina opnieuw; blijft dit zo, meld het dan aan de beheerder.`,
  unreachable: (file) => `Het bestand ${file} kon niet worden opgehaald. ${CONNECTION}`,
  damaged: (file) =>
    `Het bestand ${file} is niet goed aangekomen. ${AGAIN} Blijft dit zo, leeg dan de cache van je browser.`,
  "wasm-absent": () =>
    "Deze browser heeft geen WebAssembly, en dat is nodig om te rekenen. Werk je browser bij of gebruik een andere.",
  "wasm-blocked": () =>
    "WebAssembly is geblokkeerd door een instelling van je browser of van deze website. Gebruik een andere browser of vraag het aan de beheerder.",
  worker: (file) => `Het bestand ${file} kon niet worden gestart. ${AGAIN} Werk anders je browser bij.`,
  crash: () => `Het rekenen is onverwacht gestopt. ${AGAIN}`,
  runaway: () => `Het rekenen duurde te lang en is gestopt. ${AGAIN}`,
  stalled: () => `Het laden is stilgevallen. ${CONNECTION}`,
};

/**
 * The sentences for a failure.
 *
 * @param {Failure} failure
 */
export function inWords({ code, file }) {
  return SENTENCES[code](file ?? "van de rekenregels");
}

/** Rejects a question that the engine cannot answer; its message is meant for the reader. */
export class EngineFailure extends Error {
  /** @param {Failure} failure */
  constructor(failure) {
    super(inWords(failure));
    this.name = "EngineFailure";
    this.failure = failure;
  }
}

/** Rejects a question that a newer one about the same check has taken the place of. */
export class Superseded extends Error {
  constructor() {
    super("superseded by a newer question");
    this.name = "Superseded";
  }
}
