import { follow, itemsOf, type Json, membersOf, objectOf, pointerOf, textOf } from "./json.ts";
import { operationNames } from "./names.ts";
import { readRequestBody, readResponses } from "./read-body.ts";
import { readParameters } from "./read-parameter.ts";
import { clean, LeftOut, type Place, type Reading } from "./reading.ts";
import { readInfo, readSchemes, readSecurity, readServers, readTags } from "./root.ts";

/** A contract of the operations that can be carried; what cannot is noted. */
export function readContract(reading: Reading, name: string, file: string): Json {
  const { document, notes } = reading;
  const schemes = readSchemes(document, notes);
  const names = operationNames(document);
  const paths: Record<string, Json> = {};
  const tags = new Set<string>();
  for (const place of placesOf(document)) {
    const { method, path, pointer } = place;
    try {
      const read = readOperation(reading, place, schemes, names.get(pointer) ?? method);
      tags.add(String(itemsOf(read.tags)[0]));
      paths[path] = { ...paths[path], [method]: read };
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      notes.leftOut(`${method.toUpperCase()} ${path}`, pointer, error.message);
    }
  }
  if (membersOf(document.webhooks).length > 0) {
    notes.changed(
      "#/webhooks",
      "Webhooks are requests of the vendor's: the client has none of them.",
    );
  }
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: readInfo(document, file),
    "x-sandbox": { options: {} },
    servers: readServers(document, name, notes),
    tags: readTags(document, tags),
    paths,
    components: {
      schemas: objectOf(objectOf(document.components).schemas),
      securitySchemes: schemes,
    },
  };
}

/** Every operation that a document has, whether a client can call it or not. */
function placesOf(document: Json): Place[] {
  return Object.entries(objectOf(document.paths)).flatMap(([path, reference]) =>
    membersOf(follow(document, reference)).flatMap(([method]): Place[] =>
      /^(get|put|post|delete|options|head|patch|trace)$/.test(method)
        ? [{ method, path, pointer: pointerOf("paths", path, method) }]
        : [],
    ),
  );
}

function readOperation(reading: Reading, place: Place, schemes: Json, operationId: string): Json {
  const { document, notes } = reading;
  const { method, path, pointer } = place;
  const item = objectOf(follow(document, objectOf(document.paths)[path]));
  const operation = objectOf(item[method]);
  if (!["get", "put", "post", "delete", "patch"].includes(method)) {
    throw new LeftOut(`the client has no method for ${method.toUpperCase()}.`);
  }
  if (!path.startsWith("/") || /[?#]/.test(path)) {
    throw new LeftOut("its path is none: it has a query or a fragment, or does not begin with /.");
  }
  if (itemsOf(operation.servers ?? item.servers).length > 0) {
    throw new LeftOut("it has a server of its own, and a client has one for all.");
  }
  const security = readSecurity(operation.security ?? document.security, schemes, place, notes);
  if (operation.callbacks !== undefined) {
    notes.changed(pointer, "Callbacks are requests of the vendor's: the client has none of them.");
  }
  const call = `${method.toUpperCase()} ${path}`;
  const description = textOf(operation.description);
  const said = textOf(operation.summary) ?? description?.split(/\n|(?<=\.) /)[0] ?? call;
  const body = readRequestBody(reading, operation.requestBody, place);
  return clean({
    operationId,
    tags: [textOf(itemsOf(operation.tags)[0]) ?? "Operations"],
    summary: said,
    description: description ?? said,
    deprecated: operation.deprecated === true ? true : undefined,
    security,
    "x-idempotent": method !== "post" && method !== "patch",
    parameters: readParameters(reading, item, operation, place),
    requestBody: body && withWholeBody(document, body, operation, item),
    responses: readResponses(reading, operation.responses, place),
  });
}

/** A body whose fields have the names of parameters is one field. */
function withWholeBody(document: Json, body: Json, operation: Json, item: Json): Json {
  const [content] = membersOf(body.content);
  const parameters = [...itemsOf(item.parameters), ...itemsOf(operation.parameters)];
  const names = parameters.map((parameter) => objectOf(follow(document, parameter)).name);
  const fields = new Set<string>();
  const look = (schema: unknown, depth: number) => {
    const resolved = objectOf(follow(document, schema));
    for (const field of Object.keys(objectOf(resolved.properties))) fields.add(field);
    if (depth > 20) return;
    for (const key of ["allOf", "oneOf", "anyOf"])
      itemsOf(resolved[key]).map((part) => look(part, depth + 1));
  };
  look(content?.[1].schema, 0);
  return names.some((name) => fields.has(String(name))) ? { "x-whole-body": true, ...body } : body;
}
