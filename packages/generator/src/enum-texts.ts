import type { KoreanTexts } from "@jumun/contract/text-names";
import type { Document, Schema } from "@jumun/openapi/document";
import { isReference } from "@jumun/openapi/reference";
import { literal } from "./literal.ts";

/** The source of a constant for each component with `x-enum-texts`. */
export function printEnumTexts(document: Document, korean: KoreanTexts | undefined): string {
  const printed = componentsWithTexts(document).map(([name, schema]) => {
    const texts = Object.entries(schema["x-enum-texts"] ?? {}).map(([value, en]) => {
      const ko = korean?.get(`${name}.${value}`);
      return [value, { en, ...(ko !== undefined && { ko }) }] as const;
    });
    const source = literal(Object.fromEntries(texts));
    // Callers also look up values that an extensible list does not have.
    const type = "Readonly<Record<string, { readonly en: string; readonly ko: string }>>";
    return schema.enum === undefined
      ? `/** The meanings of the known values of ${name}. */
export const ${constantName(name)}: ${korean === undefined ? type.replace("; readonly ko: string", "") : type} = ${source};
`
      : `/** The meanings of the values of ${name}. */
export const ${constantName(name)} = ${source} as const;
`;
  });
  return printed.join("\n");
}

export function hasEnumTexts(document: Document): boolean {
  return componentsWithTexts(document).length > 0;
}

function componentsWithTexts({ components }: Document): (readonly [string, Schema])[] {
  return Object.entries(components?.schemas ?? {}).flatMap(([name, schema]) =>
    isReference(schema) || schema["x-enum-texts"] === undefined ? [] : [[name, schema] as const],
  );
}

/** `OrderStatus` → `orderStatuses`. */
function constantName(component: string): string {
  const name = component.replace(/^./, (letter) => letter.toLowerCase());
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
