import { expect, test } from "vitest";
import type { Document, Parameter, Schema } from "./document.ts";
import { parameterFormat, parseParameter, queryNames } from "./parse-parameter.ts";

const colour = {
  type: "object",
  properties: {
    R: { type: "integer" },
    name: { type: "string" },
    tags: { type: "array", items: { type: "integer" } },
    inner: { $ref: "#/components/schemas/Colour" },
  },
};
const document: Document = {
  openapi: "3.1.0",
  components: { schemas: { Colour: colour, Ids: { type: "array", items: { type: "integer" } } } },
};
const ids: Schema = { $ref: "#/components/schemas/Ids" };
const object: Schema = { $ref: "#/components/schemas/Colour" };
const integer: Schema = { type: "integer" };

function parse(parameter: Parameter, sent: { query?: string; path?: string; header?: string }) {
  const source = {
    query: sent.query ?? "",
    pathParameters: sent.path === undefined ? {} : { [parameter.name]: sent.path },
    headers: sent.header === undefined ? {} : { [parameter.name.toLowerCase()]: sent.header },
  };
  return parseParameter(document, parameterFormat(document, parameter), source);
}

test.each<[Partial<Parameter>, string, unknown]>([
  [{ schema: integer }, "p=3", 3],
  [{ schema: integer }, "p=삼", "삼"],
  [{ schema: { type: "boolean" } }, "p=true", true],
  [{ schema: { type: "string" } }, "p=3", "3"],
  [{ schema: { type: ["integer", "null"] } }, "p=3", 3],
  [{ schema: { enum: [1, "2"] } }, "p=1", 1],
  [{ schema: integer }, "q=3", undefined],
  [{ schema: ids }, "p=1&p=2", [1, 2]],
  [{ schema: ids }, "p=1", [1]],
  [{ schema: { type: ["array", "null"], items: integer } }, "p=1&p=2", [1, 2]],
  [{ schema: ids, explode: false }, "p=1,2", [1, 2]],
  [{ schema: ids, explode: false }, "p=1%2C2", ["1,2"]],
  [{ schema: ids, style: "pipeDelimited" }, "p=1%7C2", [1, 2]],
  [{ schema: ids, style: "spaceDelimited" }, "p=1+2", [1, 2]],
  [{ schema: object }, "R=1&name=2&other=3", { R: 1, name: "2" }],
  [{ schema: object }, "other=3", undefined],
  [{ schema: object, explode: false }, "p=R,1,name,2", { R: 1, name: "2" }],
  [{ schema: object, explode: false }, "p=R", "R"],
  [{ schema: object, style: "deepObject" }, "p[R]=1&p%5Bname%5D=2&pp[R]=3", { R: 1, name: "2" }],
  [{ schema: object, style: "deepObject" }, "p[tags]=1&p[tags]=2", { tags: [1, 2] }],
  [{ schema: object, style: "deepObject" }, "p[inner][tags]=1", { inner: { tags: [1] } }],
  [{ schema: object, style: "deepObject" }, "p=1", undefined],
  [{ content: { "application/json": { schema: object } } }, "p=%7B%22R%22%3A1%7D", { R: 1 }],
])("a query parameter %j in %j is %j", (parameter, query, value) => {
  expect(parse({ name: "p", in: "query", ...parameter }, { query })).toEqual(value);
});

test.each<[Partial<Parameter>, string, unknown]>([
  [{ schema: integer }, "3", 3],
  [{ schema: ids }, "1,2", [1, 2]],
  [{ schema: object }, "R,1,name,b", { R: 1, name: "b" }],
  [{ schema: object, explode: true }, "R=1,name=b", { R: 1, name: "b" }],
  [{ schema: ids, style: "label" }, ".1,2", [1, 2]],
  [{ schema: ids, style: "label", explode: true }, ".1.2", [1, 2]],
  [{ schema: integer, style: "matrix" }, ";p=3", 3],
  [{ schema: ids, style: "matrix" }, ";p=1,2", [1, 2]],
  [{ schema: ids, style: "matrix", explode: true }, ";p=1;p=2", [1, 2]],
  [{ schema: object, style: "matrix" }, ";p=R,1", { R: 1 }],
  [{ schema: object, style: "matrix", explode: true }, ";R=1;name=b", { R: 1, name: "b" }],
])("a path parameter %j of %j is %j", (parameter, path, value) => {
  expect(parse({ name: "p", in: "path", ...parameter }, { path })).toEqual(value);
});

test("headers are found in lower case, and their items can be separated by spaces", () => {
  expect(parse({ name: "X-Ids", in: "header", schema: ids }, { header: "1, 2" })).toEqual([1, 2]);
});

test("cookies are parsed like a query", () => {
  const format = parameterFormat(document, { name: "p", in: "cookie", schema: integer });
  const headers = { cookie: "q=1; p=3" };
  expect(parseParameter(document, format, { pathParameters: {}, query: "", headers })).toBe(3);
});

test("the query names of an exploded object are its properties", () => {
  const format = parameterFormat(document, { name: "p", in: "query", schema: object });
  expect(queryNames(format, "R=1&other=2&name=b&R=3")).toEqual(["R", "name"]);
});

test("a parameter can be called __proto__", () => {
  const parameter = { name: "p", in: "query", style: "deepObject", schema: object } as const;
  const value = parse(parameter, { query: "p[__proto__][R]=1" });
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(Object(value))).toEqual(["__proto__"]);
});
