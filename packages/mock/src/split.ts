import { isJsonObject, type JsonObject, membersOf, stringsOf } from "@jumun/openapi/json";
import { tryResolve } from "@jumun/openapi/reference";

/** Whether a half of a split is called without the parameter or with it. */
type Presence = "absent" | "present";

/** A half of a split operation, which Prism reads at a made-up path. */
export interface Half {
  readonly path: string;
  readonly by: string;
  readonly presence: Presence;
}

/**
 * Adds each half of an `x-split` to the document as an operation at a made-up path, so that Prism reads it. The linter
 * checks that halves are complete.
 */
export function divideSplits(document: JsonObject): {
  document: JsonObject;
  halves: ReadonlyMap<string, Half>;
} {
  const paths: JsonObject = {};
  const halves = new Map<string, Half>();
  for (const [path, item] of membersOf(document.paths)) {
    paths[path] = item;
    if (!isJsonObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!isJsonObject(operation) || !isJsonObject(operation["x-split"])) continue;
      const split = operation["x-split"];
      const by = String(split.by);
      for (const presence of ["absent", "present"] as const) {
        const half = split[presence];
        if (!isJsonObject(half)) continue;
        const location = `${path}#${method}-${presence}`;
        halves.set(location, { path, by, presence });
        paths[location] = {
          ...(item.parameters === undefined ? {} : { parameters: item.parameters }),
          [method]: divide(document, operation, half, presence === "present" ? by : undefined),
        };
      }
    }
  }
  return { document: { ...document, paths }, halves };
}

function divide(
  document: JsonObject,
  operation: JsonObject,
  half: JsonObject,
  required: string | undefined,
): JsonObject {
  const names = stringsOf(half.parameters);
  const parameters = (Array.isArray(operation.parameters) ? operation.parameters : [])
    .map((parameter) => tryResolve(document, parameter))
    .filter(isJsonObject)
    .filter(({ name, in: location }) => location === "path" || names.includes(String(name)))
    .map((parameter) =>
      parameter.name === required ? { ...parameter, required: true } : parameter,
    );
  const responses: JsonObject = {
    ...(isJsonObject(operation.responses) ? operation.responses : {}),
  };
  for (const [status, difference] of membersOf(half.responses)) {
    const response = tryResolve(document, responses[status]);
    if (!isJsonObject(response) || !isJsonObject(difference)) continue;
    responses[status] = divideResponse(response, difference);
  }
  const { operationId, summary, description } = half;
  return { ...operation, operationId, summary, description, parameters, responses };
}

function divideResponse(response: JsonObject, difference: JsonObject): JsonObject {
  const content: JsonObject = {};
  for (const [type, media] of membersOf(response.content)) {
    if (!isJsonObject(media)) continue;
    content[type] = {
      ...media,
      ...(difference.schema === undefined ? {} : { schema: difference.schema }),
      ...(difference.examples === undefined
        ? {}
        : { examples: pick(media.examples, difference.examples) }),
    };
  }
  return {
    ...response,
    content,
    ...(difference.headers === undefined
      ? {}
      : { headers: pick(response.headers, difference.headers) }),
  };
}

/** The members with these names, in the order of the names. */
function pick(members: unknown, names: unknown): JsonObject {
  const known = isJsonObject(members) ? members : {};
  return Object.fromEntries(stringsOf(names).map((name) => [name, known[name]]));
}
