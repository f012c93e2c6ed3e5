/** All kinds of questions, by the name that `kind` has in the words; a new one is added here. */
import * as choice from "./choice.js";
import * as choices from "./choices.js";
import * as files from "./files.js";
import * as flag from "./flag.js";
import * as group from "./group.js";
import { KINDS } from "./kind.js";
import * as label from "./label.js";
import * as longText from "./long-text.js";
import * as month from "./month.js";
import * as number from "./number.js";
import * as records from "./records.js";
import * as text from "./text.js";
import * as texts from "./texts.js";
import * as time from "./time.js";

/** @type {Record<string, import("./kind.js").Kind>} */
const ALL = { choice, choices, flag, number, text, texts, "long-text": longText, label, time, month, group, records, files };
for (const [name, kind] of Object.entries(ALL)) KINDS.set(name, kind);

export { kindOf } from "./kind.js";
