/** @import { Result } from "../widget/types.js" */
/** @import { Labels } from "../widget/labels.js" */
import { agendaView } from "./agenda.js";
import { overdrachtView } from "./overdracht.js";
import { stroomdiagramView } from "./stroomdiagram.js";
import { zrmView } from "./zrm.js";

/**
 * The checks with a picture of their own. A view gets the result, or null when all was wiped, and
 * returns what belongs in the outcome; it may also change its picture elsewhere in the check.
 *
 * @type {Record<string, ((result: Result | null, labels: Labels, root: HTMLElement) => Node | null) | undefined>}
 */
export const views = {
  agenda: agendaView,
  overdracht: overdrachtView,
  stroomdiagram: stroomdiagramView,
  zrm: zrmView,
};
