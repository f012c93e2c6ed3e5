/**
 * What a reader is told when the rules cannot run: what happened, and what to do about it.
 *
 * @import { Failure } from "./protocol.js"
 */

/** @typedef {typeof import("../words/say.js").say} Say what gives the words */

/**
 * The sentences for a failure.
 *
 * @param {Failure} failure
 * @param {Say} say
 */
export function inWords({ code, file }, say) {
  return say(`fout-${code}`, { bestand: file ?? say("fout-zonder-bestand") });
}

/** Rejects a question that the engine cannot answer; what a reader is told stands in its status. */
export class EngineFailure extends Error {
  /** @param {Failure} failure */
  constructor(failure) {
    super(failure.code);
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
