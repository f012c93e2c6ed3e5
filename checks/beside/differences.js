/** @import { Description } from "../widget/types.js" */

/**
 * A question that two people answered, with the words of both answers; null where one gave none.
 *
 * @typedef {{ path: string, question: string, mine: string | null, theirs: string | null }} Difference
 */

/** @typedef {Pick<Description, "given" | "uncounted">} Filled what was filled in, in words */

/**
 * Where two descriptions of the same check differ, in the order of the questions. Not knowing is an answer
 * like any other.
 *
 * @param {Filled} mine its words name the questions, where it has them
 * @param {Filled} theirs
 * @returns {Difference[]}
 */
export function differences(mine, theirs) {
  return besideEachOther(mine, theirs).filter((pair) => pair.mine !== pair.theirs);
}

/**
 * Every question that either of two answered, with the words of both, in the order of the questions.
 *
 * @param {Filled} mine its words name the questions, where it has them
 * @param {Filled} theirs
 * @returns {Difference[]}
 */
export function besideEachOther(mine, theirs) {
  const own = rowsOf(mine);
  const other = rowsOf(theirs);
  const paths = [...own.keys()];
  let behind = 0;
  for (const path of other.keys()) {
    const place = paths.indexOf(path);
    if (place >= 0) behind = place + 1;
    else paths.splice(behind++, 0, path);
  }
  return paths.map((path) => {
    const [here, there] = [own.get(path), other.get(path)];
    return {
      path,
      question: here?.question ?? there?.question ?? "",
      mine: here?.answer ?? null,
      theirs: there?.answer ?? null,
    };
  });
}

/**
 * Everything that was filled in, whether it counts or not, by its path.
 *
 * @param {Filled} description
 */
function rowsOf({ given, uncounted }) {
  /** @type {Map<string, { question: string, answer: string }>} */
  const found = new Map();
  for (const { title, rows } of [given, uncounted].flatMap((part) => part?.entries ?? [])) {
    for (const { path, question, answer } of rows) {
      found.set(path, { question: [title, question].filter(Boolean).join(", "), answer });
    }
  }
  return found;
}
