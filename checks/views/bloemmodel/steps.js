/** @import { BloemFields, Description, Result } from "../../widget/types.js" */
/** @import { Control } from "./controls.js" */
/** @import { Paper } from "./paper.js" */
/** @import { Place } from "./place.js" */
import { callLink } from "../../widget/dial.js";
import { h, inRow } from "../../widget/dom.js";
import { say, sayWith } from "../../words/say.js";
import { choice, lines, text, ticks } from "./controls.js";
import { AFTER, again, back, next, toPetal } from "./place.js";

// The petal of which a question has a field of its own: whether it is safe to stop (besluitvorming, situatie, 8).
const SAFETY = { petal: "situatie", question: "veilig" };

/**
 * What a step looks at beside the form.
 *
 * @typedef {object} Around
 * @property {(petal: string) => string[]} holders who has a petal
 * @property {() => (Result & BloemFields) | null} result
 * @property {() => Description | null} description
 * @property {(place: Place) => void} go
 */

/** @typedef {{ nodes: Node[], controls: Control[] }} Content */

/**
 * What stands on the screen at a step, its heading first.
 *
 * @param {Paper} paper
 * @param {Place} place
 * @param {Around} around
 * @returns {Content}
 */
export function contents(paper, place, around) {
  if (place.step === "vooraf") return before(paper, place, around);
  if (place.step === "blad") return petal(paper, place, around);
  if (place.step === "klaar") return ended(paper, place, around);
  return decision(paper, place, around);
}

/**
 * @param {Paper} paper
 * @param {Place} place
 * @param {Around} around
 * @returns {Content}
 */
function before(paper, place, { go }) {
  const crisis = choice(paper, "crisis");
  const members = lines(
    say("bloem-leden"),
    () => paper.members,
    (value) => (paper.members = value),
    () => paper.helped,
  );
  const on = press(say("bloem-begin"), () => go(next(place, paper.petals.length)), true);
  const stop = h("p", { class: "flower-stage__stop", hidden: true }, say("bloem-crisis"));
  /** @type {Control} */
  const halt = {
    element: h("div", {}, stop, h("p", { class: "meeting__steer" }, on)),
    follow: () => {
      const stopped = paper.chosen("crisis") === "ja";
      stop.hidden = !stopped;
      on.hidden = stopped;
      members.element.hidden = stopped;
    },
  };
  return made([heading(say("bloem-vooraf"))], [crisis, members, halt]);
}

/**
 * @param {Paper} paper
 * @param {Place} place
 * @param {Around} around
 * @returns {Content}
 */
function petal(paper, place, { holders, go }) {
  const count = paper.petals.length;
  const now = paper.petals[place.petal];
  if (!now) return made([], []);
  const isLast = place.petal === count - 1;
  const people = h("p", { class: "flower-stage__who" });
  let shown = "";
  /** @type {Control} */
  const who = {
    element: people,
    follow: () => {
      const names = holders(now.code);
      const key = JSON.stringify(names);
      if (shown === key) return;
      shown = key;
      people.replaceChildren(...(names.length > 0 ? sayWith("bloem-wie", { namen: inRow(names) }) : [say("bloem-wie-niemand")]));
    },
  };
  const open = line("flower-stage__open", () => {
    const titles = paper.open.map(({ title }) => title).join(", ");
    return titles ? say("bloem-open", { bladen: titles }) : say("bloem-alle");
  });
  const steer = h(
    "p",
    { class: "meeting__steer" },
    press(say("bloem-vorige"), () => go(back(place, count))),
    isLast ? press(say("bloem-ronde"), () => go(again(place))) : null,
    press(say(isLast ? "bloem-besluit" : "bloem-volgende"), () => go(next(place, count)), true),
  );
  return made(
    [
      h("p", { class: "meeting__place" }, say("bloem-blad", { nummer: place.petal + 1, aantal: count, ronde: place.round })),
      heading(now.title),
    ],
    [
      who,
      plain(h("p", { class: "flower-stage__help" }, say("bloem-vragen"))),
      ticks(now, say("bloem-van", { titel: now.title })),
      ...(now.code === SAFETY.petal ? [choice(paper, SAFETY.question)] : []),
      text(paper.text(`kernwoorden.${now.code}`), say("bloem-kernwoorden", { blad: now.title })),
      plain(steer),
      open,
    ],
  );
}

/**
 * A step after the petals, under what was heard at each of them.
 *
 * @param {Paper} paper
 * @param {Place} place
 * @param {Around} around
 * @returns {Content}
 */
function decision(paper, place, { go }) {
  const { step } = place;
  const number = AFTER.indexOf(step);
  const title = say(/** @type {import("../../words/codes.js").Code} */ (`bloem-stap-${step}`));
  const on = press("", () => go(step === "ziet-zich" && hesitates(paper) ? toPetal(place, chosenPetal(paper)) : next(place, paper.petals.length)), true);
  const asked = step === "ziet-zich" ? doubt(paper, on) : [...(step === "besluit" ? [choice(paper, "wie-besluit")] : []), text(paper.text(step), paper.title(step))];
  const following = AFTER[number + 1];
  if (step !== "ziet-zich") on.textContent = say(/** @type {import("../../words/codes.js").Code} */ (`bloem-naar-${following}`));
  const steer = h("p", { class: "meeting__steer" }, press(say("bloem-vorige"), () => go(back(place, paper.petals.length))), on);
  return made(
    [h("p", { class: "meeting__place" }, say("bloem-stap", { nummer: number + 1, aantal: AFTER.length - 1 })), heading(title)],
    [...asked, plain(steer), ...heard(paper)],
  );
}

/**
 * Whether the one who brought it in sees it through; who hesitates says which petal that comes from.
 *
 * @param {Paper} paper
 * @param {HTMLButtonElement} on
 * @returns {Control[]}
 */
function doubt(paper, on) {
  const petals = choice(paper, "blad");
  const first = h("p", { class: "flower-stage__help", role: "status" });
  return [
    choice(paper, "ziet-zich"),
    petals,
    {
      element: first,
      follow: () => {
        const back = hesitates(paper);
        const chosen = paper.petals[chosenPetal(paper)];
        petals.element.hidden = !back;
        const words = back && !chosen ? say("bloem-kies-blad") : "";
        if (first.textContent !== words) first.textContent = words;
        on.hidden = back && !chosen;
        on.textContent = back ? say("bloem-terug-naar", { blad: chosen?.title ?? "" }) : say("bloem-naar-vertellen");
      },
    },
  ];
}

/**
 * @param {Paper} paper
 * @param {Place} place
 * @param {Around} around
 * @returns {Content}
 */
function ended(paper, place, { result, description, go }) {
  const stand = h("div", { class: "flower-stage__end" });
  const steer = h("p", { class: "meeting__steer" }, press(say("bloem-vorige"), () => go(back(place, paper.petals.length))));
  /** @type {Control} */
  const outcome = {
    element: stand,
    follow: () => {
      const found = result() && description();
      const entries = description()?.actions.flatMap((part) => part.entries) ?? [];
      const rows = entries.map(({ text: words, by, phone }) => h("li", {}, h("bdi", {}, words), " ", h("small", {}, by), phone ? callLink(phone, "action__phone") : null));
      stand.replaceChildren(
        ...(found ? [h("h3", {}, found.title), h("p", {}, found.summary)] : []),
        ...["besluit", "argumenten", "vertellen"].flatMap((name) => told(paper.title(name), paper.text(name).value)),
        ...(rows.length > 0 ? [h("ul", {}, ...rows)] : []),
      );
    },
  };
  return made([heading(say("bloem-einde"))], [outcome, plain(steer), ...heard(paper)]);
}

/**
 * The key words of each petal that has any, so that nobody forgets one.
 *
 * @param {Paper} paper
 * @returns {Control[]}
 */
function heard(paper) {
  const words = paper.petals.flatMap(({ code, title }) => told(title, paper.text(`kernwoorden.${code}`).value));
  return words.length > 0 ? [plain(h("div", { class: "flower-stage__heard" }, h("h3", {}, say("bloem-gehoord")), ...words))] : [];
}

/**
 * @param {string} title
 * @param {string} words
 */
function told(title, words) {
  return words.trim() ? [h("p", {}, h("b", {}, title), h("br"), h("bdi", {}, words))] : [];
}

/** @param {Paper} paper */
function hesitates(paper) {
  return ["twijfel", "nee"].includes(paper.chosen("ziet-zich"));
}

/** @param {Paper} paper */
function chosenPetal(paper) {
  return paper.petals.findIndex(({ code }) => code === paper.chosen("blad"));
}

/** @param {string} words */
function heading(words) {
  return h("h2", { class: "meeting__title", tabindex: "-1" }, words);
}

/**
 * @param {string} words
 * @param {() => void} act
 * @param {boolean} [main]
 */
function press(words, act, main = false) {
  const button = h("button", { type: "button", ...(main ? { class: "meeting__next" } : {}) }, words);
  // The second tap of two was meant for the step that stood there at the first.
  button.addEventListener("click", ({ detail }) => detail > 1 || act());
  return button;
}

/**
 * A sentence that can change while the reader is here.
 *
 * @param {string} name
 * @param {() => string} words
 * @returns {Control}
 */
function line(name, words) {
  const inside = h("bdi");
  const follow = () => {
    if (inside.textContent !== words()) inside.textContent = words();
  };
  return { element: h("p", { class: name }, inside), follow };
}

/**
 * @param {HTMLElement} element that never changes
 * @returns {Control}
 */
function plain(element) {
  return { element, follow: () => {} };
}

/**
 * @param {HTMLElement[]} head
 * @param {Control[]} controls
 * @returns {Content}
 */
function made(head, controls) {
  return { nodes: [...head, ...controls.map(({ element }) => element)], controls };
}
