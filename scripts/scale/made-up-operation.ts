import { exampleOf, said, type Thing } from "./made-up-thing.ts";

/** The paths of a kind of thing: list, register, read, change and delete. */
export function operationsOf(thing: Thing): Record<string, object> {
  const { kind, id, given, isPaged, answersWhole, isPatched } = thing;
  const whole = { [id.name]: id.example, state: "접수", ...exampleOf(given) };
  const one = { $ref: `#/components/schemas/${kind.name}` };
  const number = {
    type: "object",
    required: [id.name],
    properties: { [id.name]: { ...id.schema, ...said(id, kind) } },
  };
  const list = isPaged ? `${kind.name}Page` : undefined;
  const [first] = given;
  const change = first === undefined ? {} : exampleOf([first]);
  return {
    [`/v1/${kind.path}`]: {
      get: {
        ...named(thing, "list", "Lists", "목록 조회", true),
        ...(list && {
          "x-pagination": { style: "page-number", page: "page", limit: "limit", items: "/items" },
        }),
        parameters: [...(list ? [counted("page", 1), counted("limit", 20)] : []), since],
        responses: {
          "200": answer(
            list ? { $ref: `#/components/schemas/${list}` } : { type: "array", items: one },
            list ? { items: [whole], total: 1 } : [whole],
          ),
          ...refusals,
        },
      },
      post: {
        ...named(thing, "create", "Registers", "등록", false),
        requestBody: body({ $ref: `#/components/schemas/New${kind.name}` }, exampleOf(given)),
        responses: {
          "201": answersWhole ? answer(one, whole) : answer(number, { [id.name]: id.example }),
          "422": refused("Something is not accepted.", "받아들여지지 않는 것이 있음.", "INVALID"),
          ...refusals,
        },
      },
    },
    [`/v1/${kind.path}/{${id.name}}`]: {
      get: {
        ...named(thing, "get", "Reads", "조회", true),
        parameters: [inPath(thing)],
        responses: { "200": answer(one, whole), ...absent, ...refusals },
      },
      [isPatched ? "patch" : "put"]: {
        ...named(thing, "change", "Changes", "변경", true),
        parameters: [inPath(thing)],
        requestBody: body({ $ref: `#/components/schemas/${kind.name}Changes` }, change),
        responses: { "200": answer(one, whole), ...absent, ...refusals },
      },
      delete: {
        ...named(thing, "delete", "Deletes", "삭제", true),
        parameters: [inPath(thing)],
        responses: {
          "204": { description: "It is gone.", "x-ko": { description: "삭제됨." } },
          ...absent,
          ...refusals,
        },
      },
    },
  };
}

function named({ kind }: Thing, verb: string, does: string, ko: string, isIdempotent: boolean) {
  return {
    operationId: `${verb}${kind.name}`,
    tags: [kind.name],
    summary: `${does} what is called ${kind.name}`,
    description: `${does} it (${kind.ko}), as the page would say at more length.`,
    "x-ko": {
      summary: `${kind.ko} ${ko}`,
      description: `쇼핑몰의 ${kind.ko}에 대한 ${ko} 요청입니다.`,
    },
    "x-idempotent": isIdempotent,
  };
}

function counted(name: string, example: number): object {
  return {
    name,
    in: "query",
    description: `The ${name}.`,
    "x-ko": { description: name === "page" ? "페이지 번호." : "한 페이지의 개수." },
    schema: { type: "integer", minimum: 1, maximum: 1_000 },
    example,
  };
}

const since = {
  name: "since",
  in: "query",
  description: "From this day on.",
  "x-ko": { description: "이 날짜부터." },
  schema: { type: "string", format: "date" },
  example: "2026-11-22",
};

function inPath({ kind, id }: Thing): object {
  const { name, schema, example } = id;
  return { name, in: "path", required: true, ...said(id, kind), schema, example };
}

function body(schema: object, value: unknown): object {
  return {
    required: true,
    description: "What is sent.",
    "x-ko": { description: "보내는 것." },
    content: json(schema, "usual", value),
  };
}

function answer(schema: object, value: unknown): object {
  return {
    description: "It is done.",
    "x-ko": { description: "처리됨." },
    content: json(schema, "usual", value),
  };
}

function refused(description: string, ko: string, code: string): object {
  const value = { code, message: ko };
  const schema = { $ref: "#/components/schemas/Refusal" };
  return { description, "x-ko": { description: ko }, content: json(schema, "refused", value) };
}

function json(schema: object, name: string, value: unknown): object {
  return { "application/json": { schema, examples: { [name]: { value } } } };
}

const refusals = { "401": { $ref: "#/components/responses/Unauthorized" } };
const absent = { "404": refused("There is none.", "찾을 수 없음.", "NOT_FOUND") };
