import type { ContractOperation, Example } from "./operation.ts";

/** A flat input that the contract itself gives as an example. */
export interface ExampleInput {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Every example of the request body, each with the examples of the parameters around it. */
export function exampleInputs(operation: ContractOperation): ExampleInput[] {
  const parameters = Object.fromEntries(
    operation.parameters
      .filter(({ example }) => example !== undefined)
      .map(({ name, example }) => [name, example]),
  );
  const { body } = operation;
  if (body === undefined) return [{ name: "parameters", input: parameters }];
  return body.examples.map(({ name, value }: Example) => ({
    name,
    input: { ...parameters, ...(body.isWhole || !isFields(value) ? { body: value } : value) },
  }));
}

/** The first example: what a test sends when the input is not what it is about. */
export function exampleInput(operation: ContractOperation): ExampleInput["input"] {
  return exampleInputs(operation)[0]?.input ?? {};
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
