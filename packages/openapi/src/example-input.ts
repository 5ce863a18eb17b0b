import { isJsonObject } from "./json.ts";
import type { Body, ContractOperation, Example } from "./operation.ts";

/** A flat input made of the contract's examples. */
export interface ExampleInput {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Every example of the request body, each with the examples of the parameters. */
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
    input: {
      ...parameters,
      ...(body.isWhole || !isJsonObject(value) ? { body: value } : inputFields(body, value)),
    },
  }));
}

/** The members of an object body as fields of the input. */
export function inputFields(
  { inputNames }: Body,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = Object.entries(value).map(([name, member]) => {
    return [Object.hasOwn(inputNames, name) ? inputNames[name] : name, member];
  });
  return Object.fromEntries(fields);
}

/** The first example. */
export function exampleInput(operation: ContractOperation): ExampleInput["input"] {
  return exampleInputs(operation)[0]?.input ?? {};
}
