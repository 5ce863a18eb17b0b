import {
  follow,
  isJson,
  itemsOf,
  type Json,
  membersOf,
  objectOf,
  pointerOf,
  textOf,
} from "./json.ts";
import type { Notes } from "./notes.ts";
import { clean, LeftOut, type Place } from "./reading.ts";

/** Schemes as the client can send them and the mock check them. */
export function readSchemes(document: Json, notes: Notes): Json {
  const schemes: Json = {};
  for (const [name, reference] of membersOf(objectOf(document.components).securitySchemes)) {
    const scheme = follow(document, reference);
    if (!isJson(scheme)) continue;
    const { type, in: place, name: key } = scheme;
    const description = textOf(scheme.description);
    const http = String(scheme.scheme).toLowerCase();
    if (type === "apiKey") schemes[name] = clean({ type, in: place, name: key, description });
    if (type === "http" && /^(basic|bearer)$/.test(http)) {
      schemes[name] = clean({ type, scheme: http, description });
    }
    if (type === "oauth2" || type === "openIdConnect") {
      schemes[name] = clean({ type: "http", scheme: "bearer", description });
      const pointer = pointerOf("components", "securitySchemes", name);
      notes.changed(pointer, `The client takes the token of ${type}, and gets none itself.`);
    }
  }
  return schemes;
}

/**
 * The alternatives that the client can send.
 * @throws LeftOut where there are some and it can send none
 */
export function readSecurity(
  requirements: unknown,
  schemes: Json,
  { pointer }: Place,
  notes: Notes,
): Json[] {
  const given = itemsOf(requirements).filter(isJson);
  const sendable = given.filter((requirement) => {
    const used = Object.keys(requirement).map((name) => objectOf(schemes[name]));
    const headers = used.filter((scheme) => scheme.type === "http");
    const cookies = used.filter((scheme) => scheme.in === "cookie");
    return used.every(({ type }) => type !== undefined) && headers.length < 2 && cookies.length < 2;
  });
  for (const requirement of given.filter((each) => !sendable.includes(each))) {
    const names = Object.keys(requirement).join(" with ");
    const why = `the credential ${names} is none that the client can send`;
    if (sendable.length === 0) throw new LeftOut(`${why}.`);
    notes.changed(pointer, `Of the alternatives, ${why}.`);
  }
  return sendable.map((requirement) =>
    Object.fromEntries(Object.keys(requirement).map((name) => [name, []])),
  );
}

/** The first server that is a whole address is the vendor's; one that says it is for tests, the other. */
export function readServers(document: Json, name: string, notes: Notes): Json[] {
  const servers: Json[] = [];
  for (const server of itemsOf(document.servers).filter(isJson)) {
    const url = String(server.url).replace(/\/+$/, "");
    const description = textOf(server.description);
    const isWhole =
      /^https?:\/\/[^/{}]+[^{}]*$/.test(url) && !/example\.(com|org)|localhost/.test(url);
    if (!isWhole || servers.some((other) => other.url === url)) continue;
    const isTest = /sandbox|\btest|staging|\bdev/i.test(`${url} ${description}`);
    const environment = isTest ? "test" : "production";
    const taken = servers.some((other) => other["x-environment"] === environment);
    servers.push(clean({ url, description, "x-environment": taken ? undefined : environment }));
  }
  if (servers.length > 0) return servers;
  notes.changed("#/servers", "No host is certain, so the client asks for baseUrl.");
  const description =
    "The given document names no host that is certain: the client asks for baseUrl.";
  return [{ url: `https://${name}.invalid`, description }];
}

/** Tags that operations use, each described. */
export function readTags(document: Json, used: ReadonlySet<string>): Json[] {
  const described = new Map(
    itemsOf(document.tags)
      .filter(isJson)
      .map((tag) => [String(tag.name), textOf(tag.description)]),
  );
  return [...used].map((name) => ({ name, description: described.get(name) ?? `${name}.` }));
}

export function readInfo(document: Json, file: string): Json {
  const info = objectOf(document.info);
  const license = objectOf(info.license);
  const name = textOf(license.name) ?? "Not stated";
  return {
    title: textOf(info.title) ?? "Untitled API",
    version: String(info.version ?? "0"),
    description: textOf(info.description) ?? "Made from a given document.",
    license:
      typeof license.url === "string"
        ? { name, url: license.url }
        : { name, identifier: "LicenseRef-given" },
    "x-evidence": {
      kind: "third-party",
      source: `The document ${file} beside this contract, as it was given. What it does not say, examples and x-idempotent above all, was filled in by \`npm run new-vendor\`.`,
    },
  };
}
