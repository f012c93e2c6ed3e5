/** Every code by which a script names its words: those of widget.toml, and under [words] of a form.toml. */
export type Code =
  | "page"
  | "widget";
