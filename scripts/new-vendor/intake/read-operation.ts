import { type Examples, exampleName, givenExamples, madeUp, wrongExample } from "./examples.ts";
import { follow, isJson, itemsOf, type Json, membersOf, objectOf, textOf } from "./json.ts";
import type { Notes } from "./notes.ts";

/** Why an operation cannot be carried: a sentence. */
export class LeftOut extends Error {}

export interface Reading {
  readonly document: Json;
  readonly examples: Examples;
  readonly notes: Notes;
}

export interface Place {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
}

/** Parameters of path item and operation, references followed, each with an example. */
export function readParameters(
  reading: Reading,
  item: Json,
  operation: Json,
  place: Place,
): Json[] {
  const all = [...itemsOf(item.parameters), ...itemsOf(operation.parameters)];
  const byPlace = new Map<string, Json>();
  for (const reference of all) {
    const parameter = follow(reading.document, reference);
    if (!isJson(parameter)) throw new LeftOut("a parameter refers to what is not there.");
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()].flatMap((parameter) => readParameter(reading, parameter, place));
}

/** Headers that OpenAPI itself sets aside: they are said by bodies, answers and security. */
const ownHeaders = ["accept", "content-type", "authorization"];

function readParameter({ examples, notes }: Reading, given: Json, { pointer }: Place): Json[] {
  const {
    name,
    in: where,
    required,
    description,
    deprecated,
    style,
    explode,
    allowReserved,
  } = given;
  if (where === "header" && ownHeaders.includes(String(name).toLowerCase())) return [];
  const [content] = membersOf(given.content);
  const hindrance =
    where === "cookie"
      ? "cookie parameter"
      : content && !/[/+]json\b/i.test(content[0])
        ? `parameter of ${content[0]}`
        : undefined;
  if (hindrance !== undefined) {
    if (required === true)
      throw new LeftOut(`it requires the ${hindrance} ${name}, which is not carried.`);
    notes.changed(pointer, `The optional ${hindrance} ${name} is never sent.`);
    return [];
  }
  if (where !== "path" && where !== "query" && where !== "header") {
    throw new LeftOut(`the parameter ${name} is in ${where}, which no client knows.`);
  }
  const schema = given.schema ?? content?.[1].schema ?? {};
  const values = [...givenExamples(given), ...givenExamples(content?.[1] ?? {})];
  const example = examples.one(
    schema,
    values.map(([, value]) => value),
    content === undefined ? where : "body",
  );
  if (example === undefined) {
    throw new LeftOut(`no value of the parameter ${name} is found that its schema allows.`);
  }
  return [
    clean({
      name,
      in: where,
      required: required === true || where === "path" ? true : undefined,
      description: textOf(description),
      deprecated: deprecated === true ? true : undefined,
      style: typeof style === "string" ? style : undefined,
      explode: typeof explode === "boolean" ? explode : undefined,
      allowReserved: allowReserved === true ? true : undefined,
      ...(content === undefined ? { schema } : { content: { "application/json": { schema } } }),
      example,
    }),
  ];
}

/** The one content that the client writes or reads: JSON where there is any, else the first. */
function preferred(content: unknown): [mediaType: string, media: Json] | undefined {
  const all = Object.entries(objectOf(content)).map(([type, media]): [string, Json] => [
    type,
    objectOf(media),
  ]);
  return all.find(([type]) => /[/+]json\b/i.test(type)) ?? all[0];
}

export function readRequestBody(reading: Reading, given: unknown, place: Place): Json | undefined {
  if (given === undefined) return undefined;
  const body = follow(reading.document, given);
  if (!isJson(body)) throw new LeftOut("its request body refers to what is not there.");
  const chosen = preferred(body.content);
  if (chosen === undefined) return undefined;
  if (place.method === "get") {
    if (body.required === true) throw new LeftOut("no fetch sends a body with GET.");
    reading.notes.changed(place.pointer, "The body of a GET is never sent.");
    return undefined;
  }
  const mediaType = chosen[0] === "*/*" ? "application/json" : chosen[0];
  const others = Object.keys(objectOf(body.content)).length - 1;
  if (others > 0) reading.notes.changed(place.pointer, `Its body is only sent as ${mediaType}.`);
  const isStructured = /[/+]json\b|form/i.test(mediaType);
  const schema = objectOf(follow(reading.document, chosen[1].schema));
  if (!isStructured && ![schema.type ?? "string"].flat().includes("string")) {
    throw new LeftOut(
      `its body of ${mediaType} has a structure, and only text is sent in that type.`,
    );
  }
  return clean({
    required: body.required === true ? true : undefined,
    description: textOf(body.description),
    content: { [mediaType]: readMedia(reading, mediaType, chosen[1], place) },
  });
}

function readMedia(reading: Reading, mediaType: string, media: Json, place: Place): Json {
  const { examples, notes } = reading;
  const isTyped = /[/+]json\b|form/i.test(mediaType) || media.schema !== undefined;
  const schema = isTyped ? (media.schema ?? {}) : { type: "string", format: "binary" };
  const encoding = readEncoding(media.encoding);
  const shown: Json = {};
  for (const [name, value] of givenExamples(media)) {
    const isReference = JSON.stringify(value)?.includes('"$ref":');
    if (isReference || !examples.fits(schema, value)) {
      notes.changed(place.pointer, wrongExample);
      continue;
    }
    shown[exampleName(name, new Set(Object.keys(shown)))] = { value };
  }
  if (Object.keys(shown).length === 0) {
    const value = examples.one(schema);
    if (value === undefined) {
      throw new LeftOut(`no example of its ${mediaType} is found that the schema allows.`);
    }
    shown[madeUp] = { value };
  }
  return clean({ schema, encoding, examples: shown });
}

function readEncoding(given: unknown): Json | undefined {
  const fields = membersOf(given).map(([name, { style, explode, allowReserved, contentType }]) => {
    return [name, clean({ style, explode, allowReserved, contentType })] as const;
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

export function readResponses(reading: Reading, given: unknown, place: Place): Json {
  const responses: Json = {};
  for (const [status, reference] of Object.entries(objectOf(given))) {
    const response = follow(reading.document, reference);
    const key = status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase();
    if (!isJson(response) || !/^([2-5](\d\d|XX)|default)$/.test(key)) continue;
    responses[key] = readResponse(reading, response, place);
  }
  const keys = Object.keys(responses);
  if (!keys.some((key) => key.startsWith("2"))) {
    // A default is the success where no other is documented.
    const told = responses.default !== undefined;
    responses["2XX"] = told
      ? structuredClone(responses.default)
      : {
          description: "A success. The given document describes none.",
          content: {
            "text/plain": { schema: { type: "string" }, examples: { [madeUp]: { value: "" } } },
          },
        };
    if (!told) {
      reading.notes.changed(
        place.pointer,
        "It documents no success: any is taken, and its body handed out as text.",
      );
    }
  }
  if (!keys.some((key) => key.startsWith("4"))) {
    responses["4XX"] =
      responses.default === undefined
        ? { description: "A refusal. The given document describes none." }
        : structuredClone(responses.default);
  }
  return responses;
}

function readResponse(reading: Reading, response: Json, place: Place): Json {
  const headers = membersOf(response.headers).flatMap(([name, reference]) => {
    const header = objectOf(follow(reading.document, reference));
    const schema = header.schema ?? { type: "string" };
    const values = givenExamples(header).map(([, value]) => value);
    const example = reading.examples.one(schema, values, "header");
    if (example === undefined || typeof example === "object") return [];
    return [[name, clean({ description: textOf(header.description), schema, example })] as const];
  });
  const chosen = preferred(response.content);
  const content = chosen && readAnswerContent(reading, chosen, place);
  const others = Object.keys(objectOf(response.content)).length - 1;
  if (content && others > 0) {
    reading.notes.changed(
      place.pointer,
      `Its answer is only asked for as ${Object.keys(content)[0]}.`,
    );
  }
  return clean({
    description: textOf(response.description) ?? "The answer.",
    headers: headers.length === 0 ? undefined : Object.fromEntries(headers),
    content,
  });
}

function readAnswerContent(
  reading: Reading,
  [given, media]: readonly [mediaType: string, media: Json],
  place: Place,
): Json {
  const mediaType = given === "*/*" ? "application/json" : given;
  const schema = objectOf(follow(reading.document, media.schema));
  const isStructured =
    !/[/+]json\b/i.test(mediaType) && ![schema.type ?? "string"].flat().includes("string");
  if (!isStructured) return { [mediaType]: readMedia(reading, mediaType, media, place) };
  reading.notes.changed(place.pointer, `Its answer of ${mediaType} is handed out as text, unread.`);
  return {
    [mediaType]: readMedia(reading, mediaType, { ...media, schema: { type: "string" } }, place),
  };
}

/** Without what is undefined. */
export function clean(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
