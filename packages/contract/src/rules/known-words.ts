import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";

/**
 * A word that nobody knows says nothing: a misspelt `x-failure` would hand a failed call out as a
 * success. So is a known word where nobody reads it.
 */
export const knownWords: Oas3Rule = () => ({
  any(node: unknown, ctx: UserContext) {
    reportUnknown(node, ctx, ctx.location);
  },
  ref(reference, ctx) {
    reportUnknown(reference, ctx, ctx.location);
  },
});

function reportUnknown(
  node: unknown,
  { type, report }: UserContext,
  location: UserContext["location"],
) {
  if (!isPlainObject(node) || type.extensionsPrefix === undefined) return;
  const words = Object.keys(type.properties).filter((name) => name.startsWith("x-"));
  for (const word of Object.keys(node).filter((key) => key.startsWith("x-"))) {
    if (words.includes(word)) continue;
    report({
      message: `Nobody reads ${word} on a ${nameOf(type.name)}: ${advice(words)}.`,
      location: location.child([word]).key(),
    });
  }
}

function advice(words: readonly string[]): string {
  return words.length === 0
    ? "put it where specs/README.md says, or leave it out"
    : `write one of ${words.join(", ")} as specs/README.md says, or leave it out`;
}

/** `SecurityScheme` as `security scheme`. */
function nameOf(type: string): string {
  return type
    .replace(/^X/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}
