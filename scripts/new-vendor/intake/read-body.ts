import { exampleName, givenExamples, madeUp, wrongExample } from "./examples.ts";
import { follow, isJson, type Json, membersOf, objectOf, textOf } from "./json.ts";
import { clean, LeftOut, type Place, type Reading, refuseObstacle } from "./reading.ts";

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
  if (mediaType.includes("*")) {
    throw new LeftOut(`its body is of any type that is ${mediaType}, which the mock cannot tell.`);
  }
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
    content: { [mediaType]: readMedia(reading, mediaType, chosen[1], place, "sent") },
  });
}

function readMedia(
  reading: Reading,
  mediaType: string,
  media: Json,
  place: Place,
  where: "sent" | "body" = "body",
): Json {
  const { examples, notes } = reading;
  const isTyped = /[/+]json\b|form/i.test(mediaType) || !isEmpty(media.schema);
  const schema = isTyped ? (media.schema ?? {}) : { type: "string", format: "binary" };
  refuseObstacle(reading, schema);
  const encoding = readEncoding(media.encoding);
  if (membersOf(media.encoding).some(([, { headers }]) => headers !== undefined)) {
    notes.changed(place.pointer, "The headers of a part of its body are never sent.");
  }
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
    const value = examples.one(schema, [], where);
    if (value === undefined) {
      throw new LeftOut(`no example of its ${mediaType} is found that the schema allows.`);
    }
    shown[madeUp] = { value };
  }
  return clean({ schema, encoding, examples: shown });
}

function isEmpty(schema: unknown): boolean {
  return Object.keys(objectOf(schema)).length === 0;
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
    if (!isJson(response)) throw new LeftOut(`its answer ${status} refers to what is not there.`);
    if (!/^([2-5](\d\d|XX)|default)$/.test(key)) {
      reading.notes.changed(place.pointer, `Its answer ${status} is none that a client is given.`);
      continue;
    }
    // HTTP has no body there, whatever is described.
    const isBare = ["204", "205", "304"].includes(key) && response.content !== undefined;
    if (isBare) reading.notes.changed(place.pointer, `Its answer ${key} has no body.`);
    const { content: _, ...bare } = response;
    responses[key] = readResponse(reading, isBare ? bare : response, place);
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
  if (responses.default && ["3XX", "4XX", "5XX"].every((range) => range in responses)) {
    delete responses.default;
    reading.notes.changed(
      place.pointer,
      "Its default stands for nothing: every status of a refusal is described beside it.",
    );
  }
  return responses;
}

function readResponse(reading: Reading, response: Json, place: Place): Json {
  const headers = membersOf(response.headers).flatMap(([name, reference]) => {
    const header = objectOf(follow(reading.document, reference));
    const schema = header.schema ?? { type: "string" };
    const values = givenExamples(header).map(([, value]) => value);
    const example = reading.examples.one(schema, values, "header");
    if (example === undefined || typeof example === "object") {
      reading.notes.changed(place.pointer, `The header ${name} of its answer is not described.`);
      return [];
    }
    return [[name, clean({ description: textOf(header.description), schema, example })] as const];
  });
  if (membersOf(response.links).length > 0) {
    reading.notes.changed(place.pointer, "What its answer links to is not described.");
  }
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
