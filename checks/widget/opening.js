/** @import { Answers, Fault } from "./types.js" */
import { all, one } from "./dom.js";
import { FileFault, openFile } from "./files.js";
import { say } from "../words/say.js";

/**
 * What a check does with the answers of a file: lets the rules judge them, before the form is touched.
 *
 * @typedef {object} Trial
 * @property {(answers: Answers) => Promise<object>} decide what the rules say of them
 * @property {() => boolean} isOver the form has changed or was wiped since
 * @property {(answers: Answers) => Promise<void>} accept puts them in the form
 * @property {() => void} drop goes back to the form's own question
 */

/** The place where a reader opens a file of his own. */
export class Opening {
  /** @type {File | null} The file that is being opened. */
  #file = null;

  /**
   * @param {HTMLElement} root
   * @param {string} check
   * @param {() => Trial} tryOut begins to try a file
   */
  constructor(root, check, tryOut) {
    this.root = root;
    this.check = check;
    this.tryOut = tryOut;
    this.message = one(root, ".check__file-messages", HTMLElement);
  }

  /** @param {AbortSignal} signal */
  bind(signal) {
    for (const input of all(this.root, '[data-do="open"]', HTMLInputElement)) {
      input.addEventListener("change", () => void this.#chosen(input), { signal });
    }
  }

  /** Nobody waits for a file any more. */
  forget() {
    this.#file = null;
    this.message.textContent = "";
  }

  /** @param {HTMLInputElement} input */
  async #chosen(input) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    this.message.textContent = "";
    this.#file = file;
    const trial = this.tryOut();
    try {
      await trial.accept(await acceptedAnswers(file, this.check, trial));
    } catch (error) {
      // Another file, or a form that was wiped: nobody waits for this one any more.
      if (this.#file !== file) return;
      this.#file = null;
      // The question of a form that changed meanwhile takes the place of the file's own.
      if (trial.isOver()) {
        this.message.textContent = say("bestand-intussen");
        return;
      }
      this.message.textContent = error instanceof FileFault ? error.message : say("bestand-mislukt");
      trial.drop();
    }
  }
}

/**
 * The answers in a file, once the rules have accepted them.
 *
 * @param {File} file
 * @param {string} check
 * @param {Trial} trial
 * @returns {Promise<Answers>}
 * @throws {FileFault} the file cannot be opened, or not any more
 */
async function acceptedAnswers(file, check, trial) {
  const goOn = () => {
    if (trial.isOver()) throw new FileFault(say("bestand-intussen"));
  };
  const answers = await openFile(file, check);
  goOn();
  const result = /** @type {{ errors?: Fault[] }} */ (await trial.decide(answers));
  goOn();
  if (!result.errors) return answers;
  const faults = result.errors.map((fault) => `${fault.field}: ${fault.message}`);
  throw new FileFault(say("bestand-antwoorden", { fouten: faults.slice(0, 5).join(" ") }));
}
