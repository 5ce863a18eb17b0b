/** The bytes of each style, from RFC 6570 and the tables of OpenAPI. */
import { describe, expect, test } from "vitest";
import { sendOnce } from "../test/wire.ts";
import type { ParameterStyle } from "./serialize.ts";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };
const korean = ["흰 빵", "a,b", "1&2=3"];

type Row = [
  style: NonNullable<ParameterStyle["style"]>,
  explode: boolean,
  value: unknown,
  sent: string,
];

async function sent(
  place: "path" | "query" | "header",
  how: ParameterStyle,
  value: unknown,
): Promise<{ url: string; header: string | undefined }> {
  const { wire } = await sendOnce(
    {
      method: "GET",
      path: place === "path" ? "/orders/{color}/items" : "/orders",
      input: { color: { in: place, ...how }, page: { in: "query" } },
    },
    { color: value, page: 1 },
  );
  return { url: wire.url, header: wire.headers.color?.toString() };
}

describe("in a query", () => {
  test.each<Row>([
    ["form", true, list, "&color=blue&color=black&color=brown"],
    ["form", false, list, "&color=blue,black,brown"],
    ["form", true, object, "&R=100&G=200&B=150"],
    ["form", false, object, "&color=R,100,G,200,B,150"],
    ["form", true, "blue", "&color=blue"],
    ["form", false, "", "&color="],
    ["form", false, [], ""],
    ["form", true, {}, ""],
    ["form", false, korean, "&color=%ED%9D%B0%20%EB%B9%B5,a%2Cb,1%262%3D3"],
    ["spaceDelimited", false, list, "&color=blue%20black%20brown"],
    ["spaceDelimited", false, object, "&color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", false, list, "&color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", true, list, "&color=blue&color=black&color=brown"],
    ["deepObject", true, object, "&color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    [
      "deepObject",
      true,
      { 색: { 이름: ["흰색"] } },
      "&color%5B%EC%83%89%5D%5B%EC%9D%B4%EB%A6%84%5D=%ED%9D%B0%EC%83%89",
    ],
    ["form", false, ["a", null, undefined, "b"], "&color=a,b"],
  ])("%s, explode %s: %j is sent as %s", async (style, explode, value, expected) => {
    expect((await sent("query", { style, explode }, value)).url).toBe(
      `/orders?${expected ? `${expected.slice(1)}&` : ""}page=1`,
    );
  });

  test("allowReserved keeps reserved characters, except for those that end a pair", async () => {
    const how = { style: "form", explode: false, allowReserved: true } as const;
    const { url } = await sent("query", how, "https://가.kr/a?b=c&d#e");
    expect(url).toBe("/orders?color=https://%EA%B0%80.kr/a?b%3Dc%26d%23e&page=1");
  });
});

describe("in a path", () => {
  test.each<Row>([
    ["simple", false, list, "blue,black,brown"],
    ["simple", true, list, "blue,black,brown"],
    ["simple", false, object, "R,100,G,200,B,150"],
    ["simple", true, object, "R=100,G=200,B=150"],
    ["simple", false, ["a/b", "주문,1"], "a%2Fb,%EC%A3%BC%EB%AC%B8%2C1"],
    ["label", false, "blue", ".blue"],
    ["label", false, list, ".blue,black,brown"],
    ["label", true, list, ".blue.black.brown"],
    ["label", false, object, ".R,100,G,200,B,150"],
    ["label", true, object, ".R=100.G=200.B=150"],
    ["matrix", false, "blue", ";color=blue"],
    ["matrix", false, "", ";color"],
    ["matrix", false, list, ";color=blue,black,brown"],
    ["matrix", true, list, ";color=blue;color=black;color=brown"],
    ["matrix", false, object, ";color=R,100,G,200,B,150"],
    ["matrix", true, object, ";R=100;G=200;B=150"],
  ])("%s, explode %s: %j is sent as %s", async (style, explode, value, expected) => {
    const { url } = await sent("path", { style, explode }, value);
    expect(url).toBe(`/orders/${expected}/items?page=1`);
  });

  test.each([[[]], [{}], [""], [".."]])(
    "%j would call another path, and is rejected",
    async (value) => {
      await expect(sent("path", { style: "simple", explode: false }, value)).rejects.toThrow(
        "shop.order: color is blank or consists of dots, and would call another path.",
      );
    },
  );
});

describe("in a header", () => {
  test.each<Row>([
    ["simple", false, list, "blue,black,brown"],
    ["simple", true, list, "blue,black,brown"],
    ["simple", false, object, "R,100,G,200,B,150"],
    ["simple", true, object, "R=100,G=200,B=150"],
    ["simple", false, "50% & more", "50% & more"],
  ])("%s, explode %s: %j is sent as %s", async (style, explode, value, expected) => {
    expect((await sent("header", { style, explode }, value)).header).toBe(expected);
  });

  test("a value that would end the header is rejected", async () => {
    await expect(sent("header", { style: "simple", explode: false }, ["a\r\nb"])).rejects.toThrow(
      "shop.order: color contains a character that a header cannot carry.",
    );
  });
});

test("a nested list is rejected, and not sent as [object Object]", async () => {
  for (const style of ["form", "simple", "pipeDelimited"] as const) {
    await expect(sent("query", { style, explode: false }, [{ a: 1 }])).rejects.toThrow(
      "shop.order: color contains a list or an object where only text can be sent.",
    );
  }
});

const requiring = {
  input: { color: { in: "query", required: true, style: "form", explode: false } },
} as const;

test.each([null, undefined])("the input %s lacks its required field", async (input) => {
  await expect(sendOnce(requiring, input as never)).rejects.toThrow(
    "shop.order: color is required.",
  );
});

test("a missing required field and an unknown field are rejected", async () => {
  await expect(sendOnce(requiring, {})).rejects.toThrow("color is required");
  await expect(sendOnce(requiring, { color: null })).rejects.toThrow("color is required");
  await expect(sendOnce(requiring, { color: list, 색: 1 })).rejects.toThrow(
    '"색" is not a known field.',
  );
});

test("the Accept header lists the response types", async () => {
  const accept = "application/json, application/pdf";
  const { wire } = await sendOnce({ accept }, {});
  expect(wire.headers.accept).toBe(accept);
});
