/** @import { Answers, Fault } from "./types.js" */
import { FileFault, openFile } from "./files.js";

const STILL_THERE = "Wat je invulde, staat er nog.";

export const UNOPENED = `Het bestand kon niet geopend worden. Probeer het opnieuw. ${STILL_THERE}`;
export const CHANGED = "Het bestand is niet geopend, want je vulde intussen iets in. Dat staat er nog.";

/**
 * The answers in a file, once the rules have accepted them.
 *
 * @param {File} file
 * @param {string} check
 * @param {(answers: Answers) => Promise<object>} decide
 * @param {() => boolean} changed whether the form has changed since
 * @returns {Promise<Answers>}
 * @throws {FileFault} the file cannot be opened, or not any more
 */
export async function acceptedAnswers(file, check, decide, changed) {
  const goOn = () => {
    if (changed()) throw new FileFault(CHANGED);
  };
  const answers = await openFile(file, check);
  goOn();
  const result = /** @type {{ errors?: Fault[] }} */ (await decide(answers));
  goOn();
  if (!result.errors) return answers;
  const faults = result.errors.map((fault) => `${fault.field}: ${fault.message}`);
  throw new FileFault(`In dit bestand kloppen de antwoorden niet. ${faults.slice(0, 5).join(" ")} ${STILL_THERE}`);
}
