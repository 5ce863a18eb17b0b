import { JSONSchemaFaker } from "json-schema-faker";

/**
 * The shortest text of a pattern, of the characters that it names first. Where a pattern says more than
 * it is understood to say, the text does not fit.
 */
export function textMatching(pattern: string): string {
  JSONSchemaFaker.option({ random: () => 0 });
  return String(JSONSchemaFaker.generate({ type: "string", pattern }));
}
