import { type Document, resolve } from "@jumun/contract/document";
import type { Language } from "@jumun/contract/language";
import { passages, serverPassages } from "./passage.ts";
import { isThing, type Kind, mapThings, type Thing } from "./thing.ts";

/**
 * The contract as its page shows it: what our own words (x-evidence, x-discrepancy, x-split and the
 * others of specs/README.md) say about a thing stands in words in the thing's `description`, where
 * every tool for OpenAPI shows it. The given contract stays as it is.
 *
 * Redoc shows one description where several things meet: that of a response, and not that of the
 * schema of its body; that of a list, and not that of its items. So a passage stands at the thing
 * that it is about and at every thing that hides it.
 */
export function annotate(document: Document, language: Language = "en"): Thing {
  const read: Reader = { document, language };
  return mapThings(document, (thing, kind, original) => {
    // What is said of servers is said at `info`.
    if (kind === "server") return thing;
    const described = describe(read, thing, kind, original);
    return kind === "schema" ? describeVariants(read, described, original) : described;
  });
}

/** Which contract is put into words, in which language. */
interface Reader {
  readonly document: Document;
  readonly language: Language;
}

function describe(read: Reader, thing: Thing, kind: Kind, original: Thing): Thing {
  const words = wordsOf(read, original, kind);
  const isPlainReference =
    "$ref" in original &&
    original.description === undefined &&
    passages(original, kind, read.language).length === 0;
  // Whoever follows a plain reference reads what it leads to.
  if (words.passages.length === 0 || isPlainReference) return thing;
  return { ...thing, description: asMarkdown(words) };
}

/** Of a choice Redoc shows the descriptions of the alternatives, and not its own. */
function describeVariants(read: Reader, schema: Thing, original: Thing): Thing {
  const own = passages(original, "schema", read.language);
  if (own.length === 0) return schema;
  const entries = ["oneOf", "anyOf"].flatMap((key) => {
    const variants = schema[key];
    const originals = original[key];
    if (!Array.isArray(variants) || !Array.isArray(originals)) return [];
    return [[key, variants.map((each, at) => describeVariant(read, each, originals[at], own))]];
  });
  return { ...schema, ...Object.fromEntries(entries) };
}

function describeVariant(
  read: Reader,
  variant: unknown,
  original: unknown,
  ofChoice: readonly string[],
): unknown {
  if (!isThing(variant) || !isThing(original)) return variant;
  const words = wordsOf(read, original, "schema");
  const said = [...new Set([...words.passages, ...ofChoice])];
  return { ...variant, description: asMarkdown({ ...words, passages: said }) };
}

/** What is to be read about a thing. */
interface Words {
  readonly description: string | undefined;
  readonly passages: readonly string[];
}

function asMarkdown({ description, passages: said }: Words): string {
  return [...(description === undefined ? [] : [description]), ...said].join("\n\n");
}

function wordsOf(
  reader: Reader,
  thing: Thing,
  kind: Kind,
  readBefore: ReadonlySet<unknown> = new Set(),
): Words {
  const read = new Set([...readBefore, thing]);
  const hidden = hiddenBehind(reader.document, thing, kind)
    .filter((each) => !read.has(each.thing))
    .map((each) => ({ ...each, words: wordsOf(reader, each.thing, each.kind, read) }));
  const ownDescription =
    typeof thing.description === "string" ? thing.description.trim() : undefined;
  const lent = hidden.find((each) => each.lendsDescription)?.words.description;
  const said = [
    ...passages(thing, kind, reader.language),
    ...(kind === "info" ? serverPassages(reader.document.servers ?? [], reader.language) : []),
    ...hidden.flatMap((each) => each.words.passages),
  ];
  return { description: ownDescription ?? lent, passages: [...new Set(said)] };
}

interface Hidden {
  readonly thing: Thing;
  readonly kind: Kind;
  /** Whether its description is shown where the one in front has none. */
  readonly lendsDescription: boolean;
}

/** What a thing stands in front of. */
function hiddenBehind(document: Document, thing: Thing, kind: Kind): Hidden[] {
  if (typeof thing.$ref === "string") {
    return lending([resolve<unknown>(document, { $ref: thing.$ref })], kind);
  }
  switch (kind) {
    case "parameter":
    case "header":
    case "requestBody":
    case "response":
      return lending([thing.schema, ...mediaTypeSchemas(thing)], "schema");
    case "schema":
      return [
        ...lending(Array.isArray(thing.allOf) ? thing.allOf : [], "schema"),
        ...lending([thing.items], "schema").map((each) => ({ ...each, lendsDescription: false })),
      ];
    default:
      return [];
  }
}

function lending(values: readonly unknown[], kind: Kind): Hidden[] {
  return values.filter(isThing).map((thing) => ({ thing, kind, lendsDescription: true }));
}

function mediaTypeSchemas({ content }: Thing): unknown[] {
  if (!isThing(content)) return [];
  return Object.values(content).map((mediaType) => isThing(mediaType) && mediaType.schema);
}
