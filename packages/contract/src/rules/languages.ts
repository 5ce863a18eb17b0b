import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { koreanOf, type Translatable, translatable } from "./translatable.ts";

const known = new Set(["en", "ko", "en,ko"]);
const hangul = /\p{Script=Hangul}/u;

/**
 * A contract that says `x-languages: [en, ko]` has each of its texts in English with the Korean
 * beside it: a text without Korean, or Korean without its text, is told by its place.
 */
export const languages: Oas3Rule = () => {
  let both = false;
  return {
    Root(root, { report, location }) {
      const named: unknown = Reflect.get(root, "x-languages");
      if (named === undefined) return;
      both = String(named) === "en,ko";
      if (known.has(String(named))) return;
      report({
        message:
          "x-languages is none of [en], [ko] and [en, ko]: name what all texts are written in.",
        location: location.child("x-languages"),
      });
    },
    any(node: unknown, ctx: UserContext) {
      check(node, ctx, ctx.location, both);
    },
    ref(reference, ctx) {
      check(reference, ctx, ctx.location, both);
    },
  };
};

function check(
  node: unknown,
  { type, report }: UserContext,
  location: UserContext["location"],
  both: boolean,
): void {
  const texts = translatable(type);
  if (texts === undefined || !isPlainObject(node)) return;
  const at = (key: string) => location.child([key]).key();
  const { beside } = texts;
  if (!both && node[beside] !== undefined) {
    report({
      message: `Nobody is told of this Korean: say x-languages: [en, ko] at the contract's root, with Korean beside every text, or leave ${beside} out.`,
      location: at(beside),
    });
  }
  if (!both) return;
  const korean = koreanOf(node, texts);
  for (const key of texts.keys) {
    const fault = faultOf(key, node[key], korean[key], texts);
    if (fault !== undefined) report({ message: fault, location: at(key in node ? key : beside) });
  }
}

function faultOf(
  key: string,
  english: unknown,
  korean: unknown,
  { beside }: Translatable,
): string | undefined {
  const place = key === "source" ? `\`${beside}\`` : `\`${key}\` of \`${beside}\``;
  if (english === undefined) {
    return korean === undefined
      ? undefined
      : `${place} has no English: write \`${key}\` beside it, or leave it out.`;
  }
  // The address of a page is the same in every language.
  if (key === "source" && !/\s/.test(String(english).trim())) {
    return korean === undefined
      ? undefined
      : "`ko` stands beside an address, which is the same in Korean: leave it out.";
  }
  if (korean === undefined) return `\`${key}\` has no Korean: write ${place} beside it.`;
  return hangul.test(String(korean)) ? undefined : `${place} has no word in Hangul: write Korean.`;
}
