import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { follow, isJson, itemsOf, type Json, membersOf, objectOf } from "./json.ts";
import { bareTries, tries } from "./made-up.ts";
import { mended } from "./mended.ts";

/** The name of an example that the given document has not. */
export const madeUp = "made-up";

/** What is noted where an example is not taken over. */
export const wrongExample = "An example that its own schema does not allow is left out.";

/**
 * Where a value travels; `sent` is the body of a request, an answer's header is `header`, and
 * everything else of it is `body`. Under `brackets`, as deepObject has it, the value may be deeper than
 * a list or an object of texts.
 */
export type Where = "path" | "query" | "brackets" | "header" | "sent" | "body";

/** Finds values for schemas: those that the document gives where they fit, made-up ones elsewhere. */
export class Examples {
  readonly #document: Json;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #found = new Map<string, unknown>();

  constructor(document: Json) {
    this.#document = document;
    this.#ajv = new Ajv2020({
      ownProperties: true,
      strict: false,
      validateFormats: true,
      logger: false,
    });
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "given:", components: document.components });
  }

  /** Whether a value is as the schema says; what cannot be compiled allows none. */
  fits(schema: unknown, value: unknown): boolean {
    return this.#validator(schema)?.(value) ?? false;
  }

  #validator(schema: unknown): ValidateFunction | undefined {
    const text = JSON.stringify(schema ?? {});
    const known = this.#compiled.get(text);
    if (known !== undefined) return known;
    const own: Json = JSON.parse(text.replaceAll('"#/', '"given:#/'));
    try {
      const validate = this.#ajv.compile(own);
      this.#compiled.set(text, validate);
      return validate;
    } catch {
      return undefined;
    }
  }

  /** The first of the values that fits, or one that is made up; undefined where none is found. */
  one(schema: unknown, given: readonly unknown[] = [], where: Where = "body"): unknown {
    const own = isJson(schema) ? schema : {};
    const suits = (value: unknown) =>
      value !== undefined && canStand(where, value) && this.fits(own, value);
    const shown = given.find(suits);
    if (shown !== undefined) return shown;
    const key = `${where} ${JSON.stringify(own)}`;
    if (!this.#found.has(key)) {
      const [whole, short, ...others] = tries(own, this.#document);
      const first = [whole, short].filter((make) => make !== undefined);
      // The whole one shows more, even where it has to be mended.
      const mending = first.flatMap((make) => [make, () => this.#mended(own, make())]);
      const value = this.#make([...mending, ...others], suits);
      // Found before it is filled: what contains itself ends there.
      this.#found.set(key, value);
      if (isJson(value)) this.#found.set(key, this.#filled(own, value, suits));
    }
    return this.#found.get(key);
  }

  /** One that is made up of nothing that the schema suggests itself. */
  plain(schema: unknown, where: Where): unknown {
    const own = isJson(schema) ? schema : {};
    const suits = (value: unknown) => canStand(where, value) && this.fits(own, value);
    return this.#make(bareTries(own, this.#document), suits);
  }

  /** With a value for each property that it has none of, as far as one is found. */
  #filled(schema: Json, value: Json, suits: (value: unknown) => boolean): Json {
    const parts = [schema, ...itemsOf(schema.allOf)].map((part) => follow(this.#document, part));
    let filled = value;
    for (const [name, property] of parts.flatMap((part) => membersOf(objectOf(part).properties))) {
      if (Object.hasOwn(filled, name)) continue;
      const more = { ...filled, [name]: this.one(property) };
      if (more[name] !== undefined && suits(more)) filled = more;
    }
    return filled;
  }

  #mended(schema: Json, value: unknown): unknown {
    const validate = this.#validator(schema);
    return validate && mended(value, validate);
  }

  #make(makers: readonly (() => unknown)[], suits: (value: unknown) => boolean): unknown {
    for (const make of makers) {
      try {
        const value = make();
        if (suits(value)) return value;
      } catch {
        // A try may stumble over the schema, and the next one may not.
      }
    }
    return undefined;
  }
}

/** Whether a value can be told from none, and from another, where it travels as text. */
function canStand(where: Where, value: unknown): boolean {
  if (where === "body") return true;
  // No input is null: that is one which is left out.
  if (where === "sent") return value !== null;
  if (value === null) return false;
  const texts = typeof value === "object" ? Object.values(value) : [value];
  if (where !== "brackets" && texts.some((text) => typeof text === "object")) return false;
  if (texts.length === 0 || texts.some((text) => text === null || text === "")) return false;
  if (where === "path") return !texts.some((text) => /^\.{1,2}$|\//.test(String(text)));
  return (
    where === "query" ||
    where === "brackets" ||
    texts.every((text) => /^[!-~]([ -~]*[!-~])?$/.test(String(text)))
  );
}

/** The values under `example` and `examples` of a parameter, a header or a media type, by name. */
export function givenExamples({ example, examples }: Json): [name: string, value: unknown][] {
  const named = membersOf(examples).flatMap(([name, { value }]): [string, unknown][] =>
    value === undefined ? [] : [[name, value]],
  );
  return example === undefined ? named : [["as-given", example], ...named];
}

/** A name that says the case, as far as the given one does. */
export function exampleName(name: string, taken: ReadonlySet<string>): string {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-$/g, "");
  const wanted =
    kebab === "" || /^example(-\d+)?$/.test(kebab) ? `given-${kebab || "case"}` : kebab;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(free)) return free;
  }
}
