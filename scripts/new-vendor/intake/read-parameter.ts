import { givenExamples } from "./examples.ts";
import { follow, isJson, itemsOf, type Json, membersOf, objectOf, textOf } from "./json.ts";
import { clean, LeftOut, type Place, type Reading, refuseObstacle } from "./reading.ts";

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

function readParameter(reading: Reading, given: Json, { pointer }: Place): Json[] {
  const { examples, notes } = reading;
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
  refuseObstacle(reading, schema);
  if (where === "path" && (content !== undefined || !isText(reading.document, schema, style))) {
    throw new LeftOut(
      `the mock reads no list, object or style of its own in a path, as ${name} is.`,
    );
  }
  if (where === "header" && !isHeaderName(String(name))) {
    if (required === true)
      throw new LeftOut(`it requires the header ${name}, and no header is called so.`);
    notes.changed(pointer, `The optional header ${name} is never sent: no header is called so.`);
    return [];
  }
  if (where === "header" && String(name).toLowerCase() === "prefer") {
    const why = "as a mock reads there which answer is asked for";
    if (required === true)
      throw new LeftOut(`it requires the header ${name}, which is not carried, ${why}.`);
    notes.changed(pointer, `The optional header ${name} is never sent, ${why}.`);
    return [];
  }
  const values = [...givenExamples(given), ...givenExamples(content?.[1] ?? {})];
  const example = examples.one(
    schema,
    values.map(([, value]) => value),
    content !== undefined ? "body" : style === "deepObject" ? "brackets" : where,
  );
  if (example === undefined) {
    const why = `no value of the parameter ${name} is found that its schema allows and that can be sent`;
    if (required === true || where === "path") throw new LeftOut(`${why}.`);
    notes.changed(pointer, `As ${why}, it is never sent.`);
    return [];
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

function isText(document: Json, schema: unknown, style: unknown): boolean {
  const own = objectOf(follow(document, schema));
  const types = [own.type ?? []].flat();
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => itemsOf(own[key]));
  return (
    (style === undefined || style === "simple") &&
    !types.includes("array") &&
    !types.includes("object") &&
    own.properties === undefined &&
    parts.every((part) => isText(document, part, undefined))
  );
}

function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(name);
}
