import { JSONSchemaFaker } from "json-schema-faker";

/** The shortest text that matches a pattern. It does not match a pattern that json-schema-faker does not support. */
export function textMatching(pattern: string): string {
  JSONSchemaFaker.option({ random: () => 0 });
  return String(JSONSchemaFaker.generate({ type: "string", pattern }));
}
