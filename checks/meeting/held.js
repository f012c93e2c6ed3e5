/** @import { Meeting } from "./stage.js" */
/** @import { Table } from "../widget/types.js" */
import { desk } from "../desk/desk.js";
import { agreed } from "./outcomes.js";

// What a meeting is called among what lies beside the answers of its check.
export const TOOL = "overleg";

/**
 * What was noted in the meeting of a check, as it lies on the desk now.
 *
 * @param {string} check
 * @returns {Table | null} null when nothing was noted
 */
export function notedAt(check) {
  const meeting = /** @type {Meeting | undefined} */ (desk.beside(check, TOOL));
  const table = meeting ? agreed(meeting.steps, meeting.notes) : null;
  return table?.rows?.length ? table : null;
}
