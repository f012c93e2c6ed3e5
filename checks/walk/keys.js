import { say } from "../words/say.js";

/**
 * The key of each button, by what it does: an answer by its code, or a way to go.
 *
 * @returns {Record<string, string>}
 */
export function keysOf() {
  return {
    ja: say("loop-toets-ja"),
    nee: say("loop-toets-nee"),
    onbekend: say("loop-toets-onbekend"),
    volgende: say("loop-toets-volgende"),
    terug: say("loop-toets-terug"),
    stop: "Escape",
  };
}
