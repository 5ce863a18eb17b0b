import {
  type Evidence,
  type Half,
  isReference,
  type Pagination,
  referencedName,
  type Server,
  type Split,
} from "@jumun/contract/document";
import { linkAddresses } from "./address.ts";
import { type Discrepancy, discrepanciesOf, evidenceOf } from "./record.ts";
import { isThing, type Kind, type Thing } from "./thing.ts";

/** How a thing is known. */
const knownFrom: Readonly<Record<Evidence["kind"], string>> = {
  "vendor-doc": "Known from the vendor's documentation.",
  "vendor-doc-other-version": "Known from another version of the vendor's documentation.",
  "client-code": "Known from the code of public clients.",
  "third-party": "Known from a third party.",
  inferred: "Inferred.",
};

/**
 * What the words of specs/README.md say about one thing, as Markdown, a passage each: what it means
 * for a caller first, then where it is known from and what its sources leave open.
 */
export function passages(thing: Thing, kind: Kind): string[] {
  const evidence = evidenceOf(thing);
  return [
    ...(meanings[kind]?.(thing) ?? []),
    ...(evidence === undefined ? [] : [evidencePassage(evidence)]),
    ...discrepanciesOf(thing).map(discrepancyPassage),
  ];
}

/** The same about servers, whose own descriptions are no Markdown for Redoc. */
export function serverPassages(servers: readonly Server[]): string[] {
  return servers.flatMap((server) => {
    const environment = server["x-environment"];
    const meaning =
      environment === undefined
        ? "A placeholder: the client has to be told its `baseUrl`."
        : `The client's environment ${code(environment)}.`;
    return [`**Server ${code(server.url)}.** ${meaning}`, ...passages({ ...server }, "server")];
  });
}

type Meaning = (thing: Thing) => string[];

const meanings: Partial<Record<Kind, Meaning>> = {
  operation: (thing) => [...callPassages(thing), ...splitPassages(thing)],
  half: (thing) => callPassages(thing),
  securityScheme: (thing) =>
    typeof thing["x-prefix"] === "string"
      ? [`Sent as ${code(`${String(thing.name)}: ${thing["x-prefix"]}<credential>`)}.`]
      : [],
  schema: (thing) => {
    const said: string[] = [];
    if (thing["x-failure"] === true) {
      said.push("**A failure**, whatever the status: the client throws an error with this body.");
    }
    if (typeof thing["x-envelope"] === "string") {
      said.push(`**An envelope:** the client hands out what is in ${code(thing["x-envelope"])}.`);
    }
    const known = thing["x-extensible-enum"];
    if (Array.isArray(known)) {
      said.push(`Known values: ${listed(known.map(String))}. Others are possible.`);
    }
    return said;
  },
};

function callPassages(thing: Thing): string[] {
  const said: string[] = [];
  const idempotent = thing["x-idempotent"];
  if (idempotent === true) {
    said.push(
      "**May be sent again.** Sent twice it has the effect of one, so the client repeats a failed attempt by itself.",
    );
  } else if (idempotent === false) {
    said.push(
      "**Not sent again.** The client never repeats a call by itself that may have reached the vendor.",
    );
  }
  const pagination = thing["x-pagination"];
  if (isPagination(pagination)) said.push(paginationPassage(pagination));
  return said;
}

function paginationPassage({ page, limit, items, last }: Pagination): string {
  const sentences = [
    `**Paged.** ${code(page)} is the page, counted from 1.`,
    limit && `${code(limit)} is the number of rows of a page.`,
    items === "" ? "The answer is the list of rows." : `The rows are at ${code(items)}.`,
    last && `The ${code(last)} header of the answer tells the next page and the last one.`,
    "The client reads one page after the other where its answer is iterated.",
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}

function splitPassages(thing: Thing): string[] {
  const split = thing["x-split"];
  if (!isSplit(split)) return [];
  const by = code(split.by);
  return [
    `**Two operations of the client share this path and method.** The query parameter ${by} tells them apart.`,
    ...halfPassages(split.absent, `Without ${by}`),
    ...halfPassages(split.present, `With ${by}`),
  ];
}

function halfPassages(half: Half, condition: string): string[] {
  const answers = Object.entries(half.responses ?? {}).flatMap(([status, { schema }]) =>
    schema !== undefined && isReference(schema)
      ? [`Answers ${status} with ${code(referencedName(schema))}.`]
      : [],
  );
  const parameters =
    half.parameters.length === 0 ? "No parameters." : `Parameters: ${listed(half.parameters)}.`;
  return [
    `**${condition}: ${code(half.operationId)}.** ${half.summary}.`,
    half.description,
    ...passages({ ...half }, "half"),
    [parameters, ...answers].join(" "),
  ];
}

function evidencePassage({ kind, source }: Evidence): string {
  return quoted(`**${knownFrom[kind]}** ${linkAddresses(source)}`);
}

function discrepancyPassage({ says, shows, chosen, why }: Discrepancy): string {
  const parts: [string, string][] = [
    ["The page says:", says],
    ["It shows:", shows],
    ["Chosen:", chosen],
    ["Why:", why],
  ];
  const lines = parts.map(([label, text]) => `*${label}* ${linkAddresses(text.trim())}`);
  // A backslash at its end is Markdown's line break.
  return quoted(`**Discrepancy.** ${lines.join("\\\n")}`);
}

function quoted(markdown: string): string {
  return markdown.trim().replace(/^/gm, "> ");
}

function listed(names: readonly string[]): string {
  return names.map(code).join(", ");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function isPagination(value: unknown): value is Pagination {
  return isThing(value) && typeof value.page === "string" && typeof value.items === "string";
}

function isSplit(value: unknown): value is Split {
  return (
    isThing(value) &&
    typeof value.by === "string" &&
    isThing(value.absent) &&
    isThing(value.present)
  );
}
