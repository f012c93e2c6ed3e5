/** Whether there is room for one question at a time: the width of a window, since a question has to fit above the fold of a phone. */
export const NARROW = "(max-width: 44.98em)";
