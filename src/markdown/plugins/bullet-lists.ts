import { list } from "micromark-core-commonmark";
import type { Construct, Effects, Extension, TokenizeContext } from "micromark-util-types";

const bulletMarkers = ["*", "+", "-"];

/**
 * Lists are bullets only. CommonMark reads `5.` as an instruction to count, and renumbers what follows a gap;
 * in a council paper it is the paragraph's name. So numbers stay text, for `labelledParagraphs` to read as written.
 */
export function bulletLists(): Extension {
  const document = Object.fromEntries(bulletMarkers.map((marker) => [marker.charCodeAt(0), bulletList]));
  return { document, disable: { null: ["list"] } };
}

/** CommonMark's own list under another name: the name `list`, which brings the numbers, is turned off. */
const bulletList: Construct = {
  name: "bulletList",
  tokenize: list.tokenize,
  exit: list.exit,
  continuation: {
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return continueList.call(this, withBulletList(effects), ok, nok);
    },
  },
};

const continueList = list.continuation?.tokenize ?? list.tokenize;

/** To go on to its next item a list attempts itself by name, so it must be led back to this one. */
function withBulletList(effects: Effects): Effects {
  const attempt: Effects["attempt"] = (construct, ok, nok) =>
    effects.attempt(construct === list ? bulletList : construct, ok, nok);
  return { ...effects, attempt };
}
