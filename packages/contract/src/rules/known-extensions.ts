import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";

/**
 * Redocly ignores unknown extensions. Here they are errors: with a misspelt `x-failure`, a failed call
 * would be returned as a success.
 */
export const knownExtensions: Oas3Rule = () => ({
  any(node: unknown, ctx: UserContext) {
    reportUnknown(node, ctx);
  },
  ref(reference, ctx) {
    reportUnknown(reference, ctx);
  },
});

function reportUnknown(node: unknown, { type, report, location }: UserContext) {
  if (!isPlainObject(node) || type.extensionsPrefix === undefined) return;
  const known = Object.keys(type.properties).filter((name) => name.startsWith("x-"));
  for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
    if (known.includes(name)) continue;
    const advice = known.length === 0 ? "Remove it" : `Write one of ${known.join(", ")}`;
    report({
      message: `${name} is not an extension of ${type.name}. ${advice}: see specs/README.md.`,
      location: location.child([name]).key(),
    });
  }
}
