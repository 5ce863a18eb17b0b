import {
  type Evidence,
  type Half,
  isReference,
  type Pagination,
  referencedName,
  type Server,
  type Split,
} from "@jumun/contract/document";
import type { Language } from "@jumun/contract/language";
import { linkAddresses, withLinks } from "./address.ts";
import { html } from "./html.ts";
import { withInlineCode } from "./inline-code.ts";
import { knownFrom, passageText } from "./passage-text.ts";
import { type Discrepancy, discrepanciesOf, evidenceOf } from "./record.ts";
import { isThing, type Kind, type Thing } from "./thing.ts";

/**
 * What the words of specs/README.md say about one thing, as Markdown, a passage each: what it means
 * for a caller first, then where it is known from and what its sources leave open.
 */
export function passages(thing: Thing, kind: Kind, language: Language = "en"): string[] {
  const evidence = evidenceOf(thing);
  return [
    ...(meanings[kind]?.(thing, language) ?? []),
    ...(evidence === undefined ? [] : [evidencePassage(evidence, language)]),
    ...discrepanciesOf(thing).map((each) => discrepancyPassage(each, language)),
  ];
}

/** The same about servers, whose own descriptions are no Markdown for Redoc. */
export function serverPassages(servers: readonly Server[], language: Language = "en"): string[] {
  return servers.flatMap((server) => {
    const environment = server["x-environment"];
    const meaning =
      environment === undefined
        ? passageText.placeholder[language]
        : say("environment", language, { name: code(environment) });
    return [
      `**${passageText.server[language]} ${code(server.url)}.** ${meaning}`,
      ...passages({ ...server }, "server", language),
    ];
  });
}

/** A sentence of ours with its names and values. */
function say(
  key: keyof typeof passageText,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return passageText[key][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

type Meaning = (thing: Thing, language: Language) => string[];

const meanings: Partial<Record<Kind, Meaning>> = {
  operation: (thing, language) => [
    ...callPassages(thing, language),
    ...splitPassages(thing, language),
  ],
  half: (thing, language) => callPassages(thing, language),
  securityScheme: (thing, language) =>
    typeof thing["x-prefix"] === "string"
      ? [
          say("sentAs", language, {
            value: code(`${String(thing.name)}: ${thing["x-prefix"]}<credential>`),
          }),
        ]
      : [],
  schema: (thing, language) => {
    const said: string[] = [];
    if (thing["x-failure"] === true) said.push(say("failure", language));
    if (typeof thing["x-envelope"] === "string") {
      said.push(say("envelope", language, { name: code(thing["x-envelope"]) }));
    }
    const known = thing["x-extensible-enum"];
    if (Array.isArray(known)) {
      said.push(say("knownValues", language, { values: listed(known.map(String)) }));
    }
    return said;
  },
};

function callPassages(thing: Thing, language: Language): string[] {
  const said: string[] = [];
  const idempotent = thing["x-idempotent"];
  if (idempotent === true) said.push(say("repeatable", language));
  else if (idempotent === false) said.push(say("notRepeatable", language));
  const pagination = thing["x-pagination"];
  if (isPagination(pagination)) said.push(paginationPassage(pagination, language));
  return said;
}

function paginationPassage({ page, limit, items, last }: Pagination, language: Language): string {
  const sentences = [
    say("paged", language, { page: code(page) }),
    limit && say("limit", language, { limit: code(limit) }),
    items === "" ? say("rowsAreAnswer", language) : say("rowsAt", language, { items: code(items) }),
    last && say("lastHeader", language, { last: code(last) }),
    say("iterated", language),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}

function splitPassages(thing: Thing, language: Language): string[] {
  const split = thing["x-split"];
  if (!isSplit(split)) return [];
  const by = code(split.by);
  return [
    say("split", language, { by }),
    ...halfPassages(split.absent, say("without", language, { by }), language),
    ...halfPassages(split.present, say("with", language, { by }), language),
  ];
}

function halfPassages(half: Half, condition: string, language: Language): string[] {
  const answers = Object.entries(half.responses ?? {}).flatMap(([status, { schema }]) =>
    schema !== undefined && isReference(schema)
      ? [say("answers", language, { status, schema: code(referencedName(schema)) })]
      : [],
  );
  const parameters =
    half.parameters.length === 0
      ? say("noParameters", language)
      : say("parameters", language, { names: listed(half.parameters) });
  return [
    `**${condition}: ${code(half.operationId)}.** ${half.summary}.`,
    half.description,
    ...passages({ ...half }, "half", language),
    [parameters, ...answers].join(" "),
  ];
}

function evidencePassage({ kind, source }: Evidence, language: Language): string {
  return quoted(`**${knownFrom[kind][language]}** ${linkAddresses(source)}`);
}

/** What it is about and what was chosen is read at once, what led to the choice by whoever asks. */
function discrepancyPassage(discrepancy: Discrepancy, language: Language): string {
  const atOnce = (part: "says" | "chosen") => {
    const sentence = discrepancy[part].trim().replace(/\s+/g, " ");
    return html`<em>${say(part, language)} </em>${withInlineCode(sentence, (plain) => withLinks(plain, (text) => text))}`;
  };
  const asked = (["shows", "why"] as const).map(
    (part) => `*${say(part, language)}* ${linkAddresses(discrepancy[part].trim())}`,
  );
  // Redoc leaves out a space between two elements, and none that is in one.
  const summary = html`<summary><strong>${say("discrepancy", language)} </strong>${atOnce("says")}<br>${atOnce("chosen")}</summary>`;
  // A backslash at its end is Markdown's line break.
  return `<details>\n${summary}\n\n${asked.join("\\\n")}\n\n</details>`;
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
