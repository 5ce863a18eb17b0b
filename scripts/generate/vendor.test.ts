import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateContract, generateVendor } from "./vendor.ts";

let folder: string;
let crema: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-generate-"));
  crema = await readFile(contractPath("crema"), "utf8");
});

afterAll(() => rm(folder, { recursive: true }));

test.each(listVendors())("generating %s twice gives the same bytes", async (vendor) => {
  const once = await generateVendor(vendor);
  expect(once.ok).toBe(true);
  expect(await generateVendor(vendor)).toEqual(once);
});

const clash = `      parameters:
        - { name: bank_name, in: query, description: 은행., schema: { type: string }, example: 은행 }
      requestBody:
        required: true
        description: The unpaid order to register.`;

/** What is wrong, the change that makes it so, what the sentence says, and the line it points to. */
test.each([
  ["a broken $ref", 'UnpaidOrderListOrOne"', 'Nowhere"', "nothing stands", "schemas/Nowhere"],
  [
    "a duplicate operationId",
    "operationId: getUnpaidOrder",
    "operationId: createUnpaidOrder",
    "taken",
    "operationId: createUnpaidOrder",
  ],
  ["paging that does not fit", "  page: page\n", "  page: seite\n", "seite", "page: seite"],
  ["a split that does not fit", "by: order_code", "by: order_no", "order_no", "by: order_no"],
  ["no idempotency statement", "      x-idempotent: false\n", "", "x-idempotent", "post:"],
  [
    "a name clash in the flat input",
    clash.replace(/ {6}parameters:\n.*\n/, ""),
    clash,
    "two inputs named",
    "bank_name",
  ],
])("%s stops it with file, line and what to do", async (_, from, to, says, at) => {
  const path = join(folder, "openapi.yaml");
  expect(crema).toContain(from);
  await writeFile(path, crema.replace(from, to));

  const generated = await generateContract("crema", path);

  if (generated.ok) expect.fail("the contract was generated from");
  const problem = generated.problems.find(({ message }) => message.includes(says));
  expect(problem).toMatchObject({ file: path, message: expect.stringMatching(/[.?!]$/) });
  const changed = crema.replace(from, to).split("\n");
  expect(changed[(problem?.line ?? 0) - 1]).toContain(at);
});

test("a description cannot end the comment that it stands in", async () => {
  const path = join(folder, "openapi.yaml");
  await writeFile(path, crema.replace("Deletes the unpaid order", "Deletes */ the unpaid order"));

  const generated = await generateContract("crema", path);

  expect(generated.ok && generated.files["client.gen.ts"]).toContain(
    "Deletes *\\/ the unpaid order",
  );
});
