import { exampleInput } from "@jumun/openapi/example-input";
import { flatInput } from "@jumun/openapi/flat-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { literal } from "../literal.ts";
import { sandboxOptions } from "./credential-option.ts";
import { environments, requiredOptions, type Vendor, variableOf } from "./factory.ts";

/** The operation with the shortest example input, for the first tests. */
function easiestOperation(vendor: Vendor): ContractOperation {
  const ease = (operation: ContractOperation): number => {
    const { schema } = flatInput(vendor.document, operation);
    const isPlain = schema.properties !== undefined && operation.body?.isWhole !== true;
    const input = JSON.stringify(exampleInput(operation));
    // The content of a file is text in a contract and bytes in a call.
    const isText = !JSON.stringify(schema).includes('"binary"');
    return input.length + (isPlain && isText ? 0 : 100_000);
  };
  const [first] = vendor.operations.toSorted((a, b) => ease(a) - ease(b));
  if (first === undefined) throw new Error(`The contract of ${vendor.name} has no operation.`);
  return first;
}

/** A call with the example of the contract: `skyShop.getOrder({ order_no: "20261102-0000123" })`. */
export function exampleCall(vendor: Vendor): string {
  const operation = easiestOperation(vendor);
  return `${variableOf(vendor.name)}.${operation.id}(${inputOf(operation)})`;
}

function inputOf(operation: ContractOperation): string {
  const input = exampleInput(operation);
  return Object.keys(input).length === 0 ? "" : literal(input);
}

/** `src/<name>.test.ts`: tests of the factory and of one call. */
export function printTest(vendor: Vendor): string {
  const { name, options } = vendor;
  const className = pascalCase(name);
  const operation = easiestOperation(vendor);
  const sandbox = sandboxOptions(options);
  const missing = requiredOptions(options);
  const refusals = missing.map((option) => {
    const others = Object.fromEntries(Object.entries(sandbox).filter(([key]) => key !== option));
    const given = literal({ ...others, baseUrl: "http://127.0.0.1:1" });
    return `
test("a client needs ${option}", () => {
  expect(() => create${className}(${given} as never)).toThrow(
    "${name}: the option ${option} is missing.",
  );
});
`;
  });
  return `import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { create${className} } from "./${name}.ts";

const credentials = ${literal(sandbox)};

test("a call reaches the vendor, with its credentials", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, {}));
  const client = create${className}({ ...credentials, baseUrl: vendor.url });

  await client.${operation.id}(${inputOf(operation)}).result();

  expect(vendor.received.at(-1)).toMatchObject({ method: "${operation.method}" });
});
${refusals.join("")}`;
}

/** The compiler reports the line of the unknown field, so each field has a line. */
function unknownField(operation: ContractOperation): string {
  const given = Object.entries(exampleInput(operation));
  const complaint = "// @ts-expect-error an unknown field\n";
  if (given.length === 0) return `${complaint}client.${operation.id}({ 없는_필드: "값" });`;
  const fields = given.map(([name, value]) => `${JSON.stringify(name)}: ${literal(value)},\n`);
  return `client.${operation.id}({\n${fields.join("")}${complaint}없는_필드: "값",\n});`;
}

/** `src/<name>.test-d.ts`: type tests. */
export function printTypeTest(vendor: Vendor): string {
  const { name, document } = vendor;
  const className = pascalCase(name);
  const operation = easiestOperation(vendor);
  const sandbox = sandboxOptions(vendor.options);
  const given = literal({
    ...sandbox,
    ...(environments(document).length === 0 && { baseUrl: "http://127.0.0.1:1" }),
  });
  const branches = operation.responses.map(({ key }) => {
    const label = /^\d+$/.test(key) ? key : JSON.stringify(key);
    return `    case ${label}:\n      return result.${key.startsWith("2") ? "data" : "error"};\n`;
  });
  return `/** Type tests: this file only has to compile. */
import { create${className} } from "./${name}.ts";

const given = ${given};
const client = create${className}(given);

export async function everyStatusHandled(): Promise<unknown> {
  const result = await client.${operation.id}(${inputOf(operation)}).result();
  switch (result.status) {
${branches.join("")}    case "undocumented":
      return result.response.status;
    default:
      return unreachable(result);
  }
}

export function wrongCalls(): void {
  // @ts-expect-error an unknown operation
  client.noSuchOperation();
  ${unknownField(operation)}
  // @ts-expect-error an unknown environment
  create${className}({ ...given, environment: "moon" });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
`;
}
