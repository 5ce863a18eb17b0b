import { Draw } from "./draw.ts";
import { kinds } from "./made-up-kind.ts";
import { operationsOf } from "./made-up-operation.ts";
import { schemasOf, type Thing, thingOf } from "./made-up-thing.ts";

/** A vendor that is made up, the same from the same number. */
export interface MadeUpVendor {
  readonly name: string;
  readonly title: string;
  readonly operations: number;
  readonly contract: object;
}

/** Ten vendors have 400 operations, fifty 2,000, and two hundred 8,000. */
const sizes = [10, 40, 100, 20, 35, 25, 60, 15, 50, 45];

/** @param index from 0; each has from 10 to 100 operations and schemas of its own. */
export function madeUpVendor(index: number): MadeUpVendor {
  const number = String(index + 1).padStart(3, "0");
  const name = `haneul-${number}`;
  const title = `하늘마켓 ${number}`;
  const operations = sizes[index % sizes.length] ?? 10;
  return { name, title, operations, contract: madeUpContract(title, operations, index) };
}

/**
 * A contract of so many operations, in both languages: every five of them list, read, register, change
 * and delete one kind of thing.
 * @param operations a multiple of five, at most 100 of each round of kinds
 */
export function madeUpContract(title: string, operations: number, seed: number): object {
  const draw = new Draw(seed);
  const things = Array.from({ length: operations / 5 }, (_, at): Thing => {
    const kind = kinds[at % kinds.length];
    if (kind === undefined) throw new Error("There is no kind of thing.");
    const round = Math.floor(at / kinds.length);
    return thingOf(round === 0 ? kind : again(kind, round + 1), draw);
  });
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    "x-languages": ["en", "ko"],
    info: {
      title,
      version: "0.1.0",
      summary: "Commerce, made up.",
      description: "Nobody offers this API: it shows what many contracts cost.",
      "x-ko": {
        title: `${title}의 API`,
        summary: "지어낸 상거래 API.",
        description: "아무도 제공하지 않는 API입니다. 계약이 많을 때의 비용을 보여 줍니다.",
      },
      license: { name: "MIT", identifier: "MIT" },
      "x-evidence": { kind: "inferred", source: "It is made up.", ko: "지어낸 것." },
    },
    "x-sandbox": { options: { apiKey: "sandbox-api-key" } },
    servers: [
      {
        url: "https://api.haneul.invalid",
        description: "Nobody is there.",
        "x-ko": { description: "아무도 없는 호스트." },
        "x-environment": "production",
      },
    ],
    tags: things.map(({ kind }) => ({
      name: kind.name,
      description: `All about it (${kind.ko}).`,
      "x-ko": { name: kind.ko, description: `${kind.ko}에 관한 것.` },
    })),
    security: [{ apiKey: [] }],
    paths: Object.assign({}, ...things.map(operationsOf)),
    components: {
      schemas: Object.assign({ Refusal: refusal }, ...things.map(schemasOf)),
      responses: { Unauthorized: unauthorized },
      securitySchemes: {
        apiKey: {
          type: "apiKey",
          in: "header",
          name: "x-api-key",
          description: "The key that the vendor issued.",
          "x-ko": { description: "벤더가 발급한 키." },
        },
      },
    },
  };
}

/** The same kind once more, for a contract of more operations than there are kinds. */
function again(kind: Thing["kind"], round: number): Thing["kind"] {
  return {
    path: `${kind.path}-${round}`,
    name: `${kind.name}${round}`,
    ko: `${kind.ko} ${round}`,
  };
}

const refusal = {
  type: "object",
  description: "Why a request was refused.",
  "x-ko": { description: "요청이 거절된 이유." },
  required: ["code", "message"],
  properties: {
    code: {
      type: "string",
      description: "A short name of the reason.",
      "x-ko": { description: "이유의 짧은 이름." },
    },
    message: {
      type: "string",
      description: "A sentence for a person.",
      "x-ko": { description: "사람이 읽는 문장." },
    },
  },
};

const unauthorized = {
  description: "The key is missing or is none that was issued.",
  "x-ko": { description: "키가 없거나 발급된 키가 아님." },
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/Refusal" },
      examples: {
        "key-missing": {
          "x-when": "credential-missing",
          value: { code: "UNAUTHORIZED", message: "인증 키가 없습니다." },
        },
        "key-unknown": {
          "x-when": "credential-unknown",
          value: { code: "UNAUTHORIZED", message: "유효하지 않은 인증 키입니다." },
        },
      },
    },
  },
};
