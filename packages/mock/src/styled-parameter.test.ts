import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

const list = { $ref: "#/components/schemas/List" };
const colour = { $ref: "#/components/schemas/Colour" };
const query = (name: string, more: object) => ({ name, in: "query", ...more });
const answers = { responses: { "204": { description: "됨" } } };

const contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "매개변수", version: "1" },
  paths: {
    "/query": {
      get: {
        parameters: [
          query("list", { schema: list }),
          query("joined", { explode: false, schema: list }),
          query("piped", { style: "pipeDelimited", explode: false, schema: list }),
          query("spaced", { style: "spaceDelimited", explode: false, schema: list }),
          query("colour", { schema: colour }),
          query("flat", { explode: false, schema: colour }),
          query("deep", { style: "deepObject", explode: true, schema: colour }),
          query("json", { content: { "application/json": { schema: colour } } }),
        ],
        ...answers,
      },
    },
    "/header": {
      get: {
        parameters: [
          { name: "X-List", in: "header", schema: list },
          { name: "X-Colour", in: "header", explode: true, schema: colour },
        ],
        ...answers,
      },
    },
    "/required": {
      parameters: [query("ids", { required: true, schema: list })],
      get: answers,
    },
  },
  components: {
    schemas: {
      List: { type: "array", items: { type: "integer" }, maxItems: 2 },
      Colour: {
        type: "object",
        required: ["R"],
        properties: { R: { type: "integer" }, G: { type: "integer" } },
        additionalProperties: false,
      },
    },
  },
};

let mock: Mock;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-styled-"));
  await writeFile(join(folder, "styled.json"), JSON.stringify(contract));
  mock = await startMock({ contracts: folder, port: 0 });
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

async function refusal(target: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url("styled")}${target}`, { headers });
  const reason = response.headers.get("x-jumun-refusal");
  const where = response.headers.get("x-jumun-where");
  return {
    status: response.status,
    reason: reason && decodeURIComponent(reason),
    where: where && decodeURIComponent(where),
  };
}

describe("in a query", () => {
  test.each([
    "",
    "list=1",
    "list=1&list=2",
    "joined=1,2",
    "piped=1%7C2",
    "piped=1|2",
    "spaced=1%202",
    "spaced=1+2",
    "R=1&G=2",
    "flat=R,1,G,2",
    "deep[R]=1&deep%5BG%5D=2",
    "json=%7B%22R%22%3A1%7D",
  ])("%j is taken", async (search) => {
    expect(await refusal(`/query?${search}`)).toMatchObject({ status: 204, reason: null });
  });

  test.each([
    ["list=1&list=2&list=3", /list must NOT have more than 2 items/, 0],
    ["list=하나", /must be integer/, 0],
    ["joined=1,2,3", /joined must NOT have more/, 1],
    ["joined=1%2C2", /must be integer/, 1],
    ["piped=1|둘", /must be integer/, 2],
    ["spaced=1%202%203", /spaced must NOT have more/, 3],
    ["R=하나", /must be integer/, 4],
    ["flat=G,1", /required property 'R'/, 5],
    ["deep[G]=1", /required property 'R'/, 6],
    ["deep[R]=1&deep[B]=1", /additional/, 6],
    ["deep[__proto__]=1", /required property 'R'/, 6],
    ["json=%7B%7D", /required property 'R'/, 7],
    ["json=7", /must be object/, 7],
  ])("%j is refused", async (search, reason, index) => {
    const refused = await refusal(`/query?${search}`);
    expect(refused.status).toBe(422);
    expect(refused.reason).toMatch(reason);
    expect(refused.where).toMatch(
      new RegExp(`^#/paths/~1query/get/parameters/${index}|^#/components/schemas/`),
    );
  });

  test("a required parameter must not be missing", async () => {
    expect(await refusal("/required")).toMatchObject({ status: 422 });
    expect(await refusal("/required?ids=1")).toMatchObject({ status: 204 });
  });
});

describe("in a header", () => {
  test.each([{}, { "X-List": "1,2" }, { "X-List": "1, 2" }, { "X-Colour": "R=1,G=2" }])(
    "%j is taken",
    async (headers) => {
      expect(await refusal("/header", headers)).toMatchObject({ status: 204, reason: null });
    },
  );

  test.each([
    [{ "X-List": "1,2,3" }, /more than 2 items/],
    [{ "X-Colour": "G=2" }, /required property 'R'/],
  ])("%j is refused", async (headers, reason) => {
    expect(await refusal("/header", headers)).toMatchObject({
      status: 422,
      reason: expect.stringMatching(reason),
    });
  });
});
