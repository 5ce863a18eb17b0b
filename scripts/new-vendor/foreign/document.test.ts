/**
 * Specifications that nobody wrote for jumun, unchanged: what can be carried becomes a package whose
 * types check, and the rest is told with its line. `npm run test:foreign` goes on from here.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { takeIn } from "../intake/intake.ts";
import { follow, type Json, objectOf } from "../intake/json.ts";
import { scaffold } from "../scaffold.ts";
import { handWritten, published } from "./document.ts";
import { typeCheck } from "./type-check.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-foreign-"));
});

afterEach(() => rm(root, { recursive: true }));

test("what is said otherwise is told too, once for each reason with its first line", async () => {
  const told = await Promise.all(
    handWritten.map(async ({ name, path }) => {
      const { lines } = await takeIn(path, name);
      const changed = lines.filter((line) => !line.includes(" is left out: "));
      return [name, changed.map((line) => line.replace(`${path}:`, ""))];
    }),
  );
  expect(Object.fromEntries(told)).toEqual({
    "parameter-lab": [
      "4 No host is certain, so the client asks for baseUrl.",
      "59 The optional header X-요청 is never sent: no header is called so.",
      "89 The optional cookie parameter session is never sent.",
      "89 The optional header Prefer is never sent, as a mock reads there which answer is asked for.",
      "99 As no value of the parameter sort is found that its schema allows and that can be sent, it is never sent.",
    ],
    "body-lab": [
      "108 Its body is only sent as application/json.",
      "108 Its answer is only asked for as application/json.",
      "171 Its answer of application/x-ndjson is handed out as text, unread.",
    ],
    "schema-lab": [
      "19 An example that its own schema does not allow is left out. (and 1 more)",
      "46 The pattern does not compile as Unicode, so it is not checked.",
      "51 The keyword contains is not checked.",
      "52 The keyword if is not checked.",
      "53 The keyword unevaluatedProperties is not checked.",
      "63 A discriminator without oneOf or anyOf beside it is not checked.",
      "65 The variants of oneOf are not told apart by anything that both require, so it is taken for anyOf.",
      "75 A default that its own schema does not allow is left out.",
    ],
    "operation-lab": [
      "19 What its answer links to is not described.",
      "35 Of the alternatives, the credential certificate is none that the client can send.",
      "38 Callbacks are requests of the vendor's: the client has none of them.",
      "46 It documents no success: any is taken, and its body handed out as text.",
      "47 Its answer 204 has no body.",
      "47 Its answer 304 has no body.",
      "48 Its default stands for nothing: every status of a refusal is described beside it.",
      "50 Webhooks are requests of the vendor's: the client has none of them.",
      "61 The client takes the token of oauth2, and gets none itself.",
      "62 The client takes the token of openIdConnect, and gets none itself.",
    ],
  });
});

test("a reference into a schema leads to what it led to in the given document", async () => {
  const [{ path = "" } = {}] = handWritten.filter(({ name }) => name === "schema-lab");
  const { files } = await takeIn(path, "schema-lab");
  const contract: Json = parse(files["openapi.yaml"] ?? "");
  const schemas = objectOf(objectOf(contract.components).schemas);
  const { local, tuple } = objectOf(objectOf(schemas.Types).properties);
  expect(follow(contract, local)).toEqual({ type: "string", maxLength: 3 });
  expect(schemas.TypesTuple).toEqual(tuple);
});

/** Those that are soon done; `test:foreign` has all. */
const quick = [...handWritten, ...published.filter(({ operations }) => operations < 50)];

test.each(quick)("$name: $operations operations", async ({ name, path, operations, leftOut }) => {
  const { files, lines } = await takeIn(path, name);
  await scaffold({ root, name, specs: files, settle: async () => {} });

  const generated = join(root, "packages", name, "src", "generated", "contract.gen.ts");
  const descriptors = await readFile(generated, "utf8");
  expect(descriptors.match(/^ {6}method: /gm)).toHaveLength(operations);
  const told = lines.filter((line) => line.includes(" is left out: "));
  expect(told.map((line) => line.replace(`${path}:`, ""))).toEqual(leftOut);
  expect(await typeCheck(root, name)).toBe("");
});
