/** What the build writes to assets/search/index.json (site_builder/search/index.py). */
export interface Index {
  /** Words that say nothing of what is looked for. */
  idle: string[];
  /** The most that any word says of any place. */
  most: number;
  pages: Page[];
  places: Place[];
  /** For each word the places that hold it, each followed by how much it says there. */
  terms: Record<string, number[]>;
}

export interface Page {
  /** From the root of the site. */
  address: string;
  title: string;
  text: string;
  weight: number;
  /** Whether it comes before the rest once it holds all the words. */
  first: boolean;
}

/** A page itself, or with an anchor a heading or an answer on it. */
export interface Place {
  page: number;
  anchor?: string;
  title?: string;
  text?: string;
}
