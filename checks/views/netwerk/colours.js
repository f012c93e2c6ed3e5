// What a drawing looks like by itself: in a file, on paper, and in the page where its style says nothing else.
export const PAPER = "#ffffff";
export const INK = "#1d2a2e";
export const SOFT = "#5c696d";
export const ALARM = "#9b1c1c";
// For each area its own, always the same: of lines and letters, and of what lies behind letters.
export const TONES = ["#9a3412", "#1e6b3c", "#6a3d9a", "#0b5a8a", "#7a5200", "#0f4c5c", "#4d5b60"];
export const WASHES = ["#fbe4da", "#dff1e4", "#ece2f5", "#dcecf7", "#f7ebcf", "#d9ebee", "#e6e9ea"];
