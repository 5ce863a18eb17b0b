/**
 * What the generated clients of two imported documents send: parameter styles, forms, multipart, oneOf,
 * recursion. The expectations are written by hand from the tables of OpenAPI 3.1, RFC 6570 and RFC 7578.
 */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatedClient, type Send } from "./generated-client.fixture.ts";

const made = new Map<string, Awaited<ReturnType<typeof generatedClient>>>();

beforeAll(async () => {
  for (const name of ["parameters", "bodies"]) {
    const path = fileURLToPath(new URL(`fixture/${name}.yaml`, import.meta.url));
    made.set(name, await generatedClient(`${name}-lab`, path));
  }
});

afterAll(async () => {
  for (const client of made.values()) await client[Symbol.asyncDispose]();
});

function sending(name: string): Send {
  return (...given) => {
    const client = made.get(name);
    if (client === undefined) throw new Error(`${name} was not made.`);
    return client.send(...given);
  };
}

const list = ["blue", "black", "brown"];
const colour = { R: 100, G: 200, B: 150 };

describe("parameters", () => {
  const send = sending("parameters");

  test.each<[what: string, input: object, line: string]>([
    ["a list repeats", { list }, "list=blue&list=black&list=brown"],
    ["a list that is not exploded is one text", { joined: list }, "joined=blue,black,brown"],
    ["a comma of a value is no separator", { joined: ["a,b", "c"] }, "joined=a%2Cb,c"],
    ["spaceDelimited", { spaced: list }, "spaced=blue%20black%20brown"],
    ["pipeDelimited", { piped: list }, "piped=blue%7Cblack%7Cbrown"],
    ["an object spreads its members", { colour }, "R=100&G=200&B=150"],
    ["an object that is not exploded", { flat: colour }, "flat=R,100,G,200,B,150"],
    ["deepObject", { deep: colour }, "deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150"],
    [
      "allowReserved",
      { callback: "https://a.kr/?b=c", encoded: "https://a.kr/?b=c" },
      "callback=https://a.kr/?b%3Dc&encoded=https%3A%2F%2Fa.kr%2F%3Fb%3Dc",
    ],
    ["JSON in a query", { filter: { R: 1 } }, "filter=%7B%22R%22%3A1%7D"],
    ["what is not given", { list: undefined, joined: [] }, ""],
  ])("%s", async (_, input, expected) => {
    const { line } = await send("form", input);
    const [path, query = ""] = line.split("?", 1).concat(line.split("?").slice(1).join("?"));
    expect(path).toBe("GET /form");
    // Which parameter comes first means nothing.
    expect(query.split("&").sort()).toEqual(expected.split("&").sort());
  });

  test("names that are not identifiers are sent as they are", async () => {
    const { line, headers } = await send("delete", {
      class: "가 나/다",
      "filter[state]": "paid",
      "ids[]": [1, 2],
      $top: 5,
      "created-at.gte": "2026-11-26",
      주문번호: "주문-1",
      constructor: "a",
      default: false,
      0: "영",
    });
    expect(line.replace(/\?.*/, "")).toBe("GET /names/%EA%B0%80%20%EB%82%98%2F%EB%8B%A4");
    const query = [...new URLSearchParams(line.replace(/.*\?/, ""))].sort();
    expect(query).toEqual(
      [
        ["$top", "5"],
        ["0", "영"],
        ["constructor", "a"],
        ["created-at.gte", "2026-11-26"],
        ["default", "false"],
        ["filter[state]", "paid"],
        ["ids[]", "1"],
        ["ids[]", "2"],
        ["주문번호", "주문-1"],
      ].sort(),
    );
    // Accept and Authorization are not for a parameter to say.
    expect(headers).toMatchObject({ accept: expect.any(String) });
    expect(headers.authorization).toBeUndefined();
  });

  test("a parameter can be called __proto__", async () => {
    const { line } = await send("proto", JSON.parse('{"__proto__":"a"}'));
    expect(line).toBe("GET /proto?__proto__=a");
  });

  test("a parameter of an operation overrides the one of its path", async () => {
    expect((await send("shared", { id: "1", page: "last" })).line).toBe("GET /shared/1?page=last");
    expect((await send("sharedToo", { id: "1", page: 2 })).line).toBe("PUT /shared/1?page=2");
  });
});

describe("bodies", () => {
  const send = sending("bodies");

  test("multipart: each value is a part with a media type", async () => {
    const { headers, body } = await send("uploadFile", {
      document: new File(["문서"], "영수증.png", { type: "image/png" }),
      thumbnails: [new Blob(["1"], { type: "image/gif" }), new Uint8Array([50])],
      details: { city: "서울" },
      labels: ["새것", "a&b"],
      history: [{ city: "부산" }, { city: "대구" }],
      count: 3,
      note: "문 앞",
      메모: "네",
    });
    const [, boundary = ""] =
      /^multipart\/form-data; boundary=(\S+)$/.exec(String(headers["content-type"])) ?? [];
    const part = (disposition: string, type: string, content: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type && `Content-Type: ${type}\r\n`}\r\n${content}\r\n`;
    expect(body).toBe(
      [
        part('name="document"; filename="영수증.png"', "image/png", "문서"),
        part('name="thumbnails"; filename="thumbnails"', "image/gif", "1"),
        part('name="thumbnails"; filename="thumbnails"', "application/octet-stream", "2"),
        part('name="details"', "application/json", '{"city":"서울"}'),
        part('name="labels"', "", "새것"),
        part('name="labels"', "", "a&b"),
        // encoding.history.contentType is the list's: one part of JSON.
        part('name="history"', "application/json", '[{"city":"부산"},{"city":"대구"}]'),
        part('name="count"', "", "3"),
        part('name="note"', "text/plain; charset=utf-8", "문 앞"),
        part('name="메모"', "", "네"),
        `--${boundary}--\r\n`,
      ].join(""),
    );
  });

  test("a form: lists repeat, an object is JSON, and `encoding` changes both", async () => {
    const { headers, body } = await send("sendForm", {
      name: "홍길동 & co",
      tags: ["a", "b"],
      joined: ["a", "b"],
      address: { city: "서울" },
      deep: { city: "서울", zip: "1" },
      agreed: true,
    });
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(body.split("&")).toEqual([
      "name=%ED%99%8D%EA%B8%B8%EB%8F%99%20%26%20co",
      "tags=a",
      "tags=b",
      "joined=a,b",
      "address=%7B%22city%22%3A%22%EC%84%9C%EC%9A%B8%22%7D",
      "deep%5Bcity%5D=%EC%84%9C%EC%9A%B8",
      "deep%5Bzip%5D=1",
      "agreed=true",
    ]);
  });

  test.each<[operation: string, input: object, type: string, body: string]>([
    ["sendText", { body: "안녕" }, "text/plain", "안녕"],
    ["sendXmlText", { body: "<a>1</a>" }, "application/xml", "<a>1</a>"],
    ["sendBytes", { body: new Uint8Array([49]) }, "application/octet-stream", "1"],
    ["mergePatch", { city: "서울" }, "application/merge-patch+json", '{"city":"서울"}'],
    ["sendList", { body: [{ city: "서울" }] }, "application/json", '[{"city":"서울"}]'],
    ["sendAnything", { body: "글" }, "application/json", '"글"'],
    ["sendAnyType", { city: "서울" }, "application/json", '{"city":"서울"}'],
    [
      "sendSeveralTypes",
      { city: "서울" },
      "application/x-www-form-urlencoded",
      "city=%EC%84%9C%EC%9A%B8",
    ],
    ["sendMap", { body: { 사과: 1 } }, "application/json", '{"사과":1}'],
    [
      "sendNullable",
      { memo: null, parent: null },
      "application/json",
      '{"memo":null,"parent":null}',
    ],
    ["sendMaybe", { city: "서울" }, "application/json", '{"city":"서울"}'],
    [
      "sendTree",
      { name: "a", children: [{ name: "b" }] },
      "application/json",
      '{"name":"a","children":[{"name":"b"}]}',
    ],
  ])("%s", async (operation, input, type, expected) => {
    const { headers, body } = await send(operation, input);
    expect({ type: headers["content-type"], body }).toEqual({ type, body: expected });
  });

  test("an optional body without fields is not sent", async () => {
    const { headers, body } = await send("sendMaybe");
    expect({ type: headers["content-type"], body }).toEqual({ type: undefined, body: "" });
  });

  test("a body whose field has the name of a parameter is one field", async () => {
    const { line, body } = await send("clash", { city: "서울", body: { city: "부산" } });
    expect(line).toBe("PUT /clash/%EC%84%9C%EC%9A%B8");
    expect(body).toBe('{"city":"부산"}');
  });

  test.each([
    ["readEvents", "text/event-stream"],
    ["mergePatch", "application/vnd.bodies.v2+json"],
    ["sendBytes", "application/pdf"],
  ])("%s asks for %s", async (operation, type) => {
    const body = operation === "sendBytes" ? "1" : undefined;
    const { headers } = await send(
      operation,
      body ? { body } : operation === "mergePatch" ? { city: "a" } : undefined,
    );
    expect(String(headers.accept)).toContain(type);
  });
});

test.each<[operation: string, line: string, headers: object]>([
  ["session", "GET /session", { cookie: "session_id=s" }],
  ["queryKey", "GET /query-key?api-key=q", {}],
  [
    "both",
    "GET /both",
    {
      "x-api-key": "k",
      authorization: `Basic ${Buffer.from("made-up-user:made:up").toString("base64")}`,
    },
  ],
])("the credentials of %s", async (operation, line, expected) => {
  const options = {
    ...{ key: "k", queryKey: "q", session: "s" },
    ...{ username: "made-up-user", password: "made:up" },
  };
  const { headers, ...sent } = await sending("parameters")(operation, undefined, options);
  expect(sent.line).toBe(line);
  const carried = ["x-api-key", "authorization", "cookie"].filter((name) => name in headers);
  expect(Object.fromEntries(carried.map((name) => [name, headers[name]]))).toEqual(expected);
});
