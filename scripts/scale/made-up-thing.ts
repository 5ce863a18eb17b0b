import type { Draw } from "./draw.ts";
import { type Field, fields } from "./made-up-field.ts";
import type { Kind } from "./made-up-kind.ts";

/** What a made-up contract says of one kind of thing. */
export interface Thing {
  readonly kind: Kind;
  /** The field that tells one from another, and travels in the path: `order_no`. */
  readonly id: Field;
  /** What a caller gives. */
  readonly given: readonly Field[];
  readonly isPaged: boolean;
  /** Whether it answers what it registered, or only its number. */
  readonly answersWhole: boolean;
  /** Whether a change is a PATCH, or a PUT. */
  readonly isPatched: boolean;
}

export function thingOf(kind: Kind, draw: Draw): Thing {
  const number = `${kind.name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase()}_no`;
  return {
    kind,
    id: {
      name: number,
      schema: { type: "string", minLength: 1, maxLength: 40 },
      example: "20261122-0000123",
      en: "The number",
      ko: `${kind.ko}번호`,
    },
    given: draw.some(fields, 3 + Math.floor(draw.next() * 8)),
    isPaged: draw.chance(0.7),
    answersWhole: draw.chance(0.6),
    isPatched: draw.chance(0.7),
  };
}

/** The example of everything that is given. */
export function exampleOf(given: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(given.map(({ name, example }) => [name, example]));
}

/** How a caller's number or text is said in both languages. */
export function said(field: Field, kind: Kind): object {
  return {
    description: `${field.en} (${field.ko}).`,
    "x-ko": { description: `${kind.ko}의 ${field.ko}.` },
  };
}

/** The state that the vendor adds; more may come. */
const state = {
  type: "string",
  minLength: 1,
  description: "The state. More may be added.",
  "x-ko": { description: "상태. 더 늘어날 수 있습니다." },
  "x-extensible-enum": ["접수", "처리중", "완료"],
};

/** The thing as it is answered, as it is registered, as it is changed, and a page of many. */
export function schemasOf({ kind, id, given, isPaged }: Thing): Record<string, object> {
  const properties = Object.fromEntries(
    given.map((field) => [field.name, { ...field.schema, ...said(field, kind) }]),
  );
  const required = given.slice(0, 2).map(({ name }) => name);
  const { name, ko } = kind;
  const page = {
    type: "object",
    description: "One page.",
    "x-ko": { description: `${ko} 목록의 한 페이지.` },
    required: ["items"],
    properties: {
      items: {
        type: "array",
        description: "What the page has.",
        "x-ko": { description: `이 페이지의 ${ko}.` },
        items: { $ref: `#/components/schemas/${name}` },
      },
      total: {
        type: "integer",
        minimum: 0,
        description: "How many there are.",
        "x-ko": { description: "전체 개수." },
      },
    },
  };
  return {
    [name]: {
      type: "object",
      description: `What the vendor knows of it (${ko}).`,
      "x-ko": { description: `${ko}.` },
      required: [id.name, "state", ...required],
      properties: { [id.name]: { ...id.schema, ...said(id, kind) }, state, ...properties },
    },
    [`New${name}`]: {
      type: "object",
      description: `What is registered (${ko}).`,
      "x-ko": { description: `등록할 ${ko}.` },
      additionalProperties: false,
      required,
      properties,
    },
    [`${name}Changes`]: {
      type: "object",
      description: `What is changed (${ko}).`,
      "x-ko": { description: `${ko}에서 바꿀 것.` },
      additionalProperties: false,
      properties,
    },
    ...(isPaged && { [`${name}Page`]: page }),
  };
}
