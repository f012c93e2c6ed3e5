import { showRoom } from "./room.js";

export { blank, fill, read, say } from "./written.js";
export { showRoom as changed, showRoom as settle };
