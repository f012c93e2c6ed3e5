/** What the page and its worker say to each other. Types only: nothing of this is loaded. */

/** One file as manifest.json names it. */
export interface RuntimeFile {
  name: string;
  size: number;
  sha256: string;
}

export type Role = "loader" | "glue" | "wasm" | "stdlib" | "rules";

/** manifest.json, made by site_builder/runtime. */
export interface Manifest {
  pyodide: string;
  python: string;
  rules: string;
  total: number;
  files: Record<Role, RuntimeFile>;
  lock: { info: object; packages: Record<string, { name: string; file_name: string }> };
}

export type FailureCode =
  | "missing"
  | "unreachable"
  | "damaged"
  | "wasm-absent"
  | "wasm-blocked"
  | "worker"
  | "crash"
  | "runaway"
  | "stalled";

/** Why there is no answer: `file` where one is to blame, `detail` for whoever looks into it. */
export interface Failure {
  code: FailureCode;
  file?: string;
  detail?: string;
}

/**
 * Which record on the page each one in the answers is, for each list by its path in the answers: blank
 * ones are no answers.
 */
export type Places = Record<string, number[]>;

export type ToWorker =
  | { type: "start"; base: string; manifest: Manifest; fresh: boolean; layer: string }
  | { type: "warm"; check: string }
  | { type: "decide"; check: string; answers: string; places: string }
  | { type: "mark"; check: string; texts: string };

export type FromWorker =
  | { type: "progress"; files: number; bytes: number }
  | { type: "ready" }
  | { type: "decided"; result: string; description: string }
  | { type: "marked"; marks: string }
  | { type: "failed"; failure: Failure };

/** What a check finds in a text of a form that it helps with: what stands there, and what to write instead. */
export interface Mark {
  text: string;
  kind: string;
  instead: string;
  why: string;
}

/** Where the engine is, in words and figures that a page can show as they are. */
export interface Status {
  state: "idle" | "loading" | "ready" | "failed";
  /** What is being done or what went wrong, for the reader; empty when there is nothing to say. */
  message: string;
  /** Bytes that have arrived, and that there are: before compression. */
  loaded: number;
  total: number;
  failure: Failure | null;
}
