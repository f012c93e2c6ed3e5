import { showRoom } from "./room.js";

export { blank, fill, read } from "./written.js";
export { showRoom as changed, showRoom as settle };
