import type { Operation as DeclaredOperation, PathItem } from "@jumun/openapi/document";
import { findResponseKey, isSuccessKey } from "@jumun/openapi/find-response";
import { formatFragment } from "@jumun/openapi/json-pointer";
import { methods } from "@jumun/openapi/list-operations";
import type { ParameterFormat } from "@jumun/openapi/parse-parameter";
import { resolve } from "@jumun/openapi/reference";
import type { HttpMethod, IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import { preferDocumentedExamples } from "./documented-example.ts";
import { type Form, formOf, validateAsValue } from "./form.ts";
import { getHttpOperationsFromSpec } from "./prism.ts";
import { hideRecursion } from "./recursion.ts";
import { divideSplits } from "./split.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import { styledParameters, validateAsValues } from "./styled-parameter.ts";

/** An operation of a contract, as Prism needs it. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template: "/orders/{id}". */
  readonly path: string;
  /** The operation in the contract: "#/paths/~1orders~1%7Bid%7D/get". */
  readonly pointer: string;
  readonly declared: DeclaredOperation;
  readonly pathItem: PathItem;
  readonly whole: IHttpOperation;
  readonly split: Split | undefined;
  /** Its form, if Prism cannot parse it. */
  readonly form: Form | undefined;
  /** Its parameters that Prism cannot parse. */
  readonly styled: readonly ParameterFormat[];
}

/** Two documented operations on one method and path, told apart by a query parameter. */
interface Split {
  readonly by: string;
  readonly absent: IHttpOperation;
  readonly present: IHttpOperation;
}

/** Reads the operations of a contract with Prism, each half of a split as a separate operation. */
export async function readOperations(contract: Contract): Promise<Operation[]> {
  const { document: divided, halves } = divideSplits(contract.document);
  const { document, restore } = hideRecursion(divided);
  const read = await getHttpOperationsFromSpec(structuredClone(document)).then(
    restore,
    (error: unknown) => {
      throw new MockStartError(
        `The contract of ${contract.vendor} cannot be read (${messageOf(error)}): correct it, and bundle it again.`,
      );
    },
  );
  if (read.length === 0) {
    throw new MockStartError(
      `The contract of ${contract.vendor} has no operation: describe one under "paths".`,
    );
  }
  const splits = new Map<string, Partial<Split> & { by: string }>();
  for (const operation of read) {
    const half = halves.get(operation.path);
    if (half === undefined) continue;
    const location = `${operation.method} ${half.path}`;
    splits.set(location, {
      by: half.by,
      ...splits.get(location),
      [half.presence]: { ...operation, path: half.path },
    });
  }
  return read
    .filter(({ path }) => !halves.has(path))
    .map((whole) => {
      const { path } = whole;
      const { by, absent, present } = splits.get(`${whole.method} ${path}`) ?? {};
      const split = by && absent && present ? { by, absent, present } : undefined;
      const method = methods.find((name) => name === whole.method.toLowerCase());
      if (method === undefined) {
        throw new MockStartError(
          `The contract of ${contract.vendor} has the method ${whole.method} at ${path}, which OpenAPI 3.1 does not know: use another.`,
        );
      }
      const pointer = formatFragment(["paths", path, method]);
      const pathItem = resolve<PathItem>(contract.document, contract.document.paths?.[path] ?? {});
      const declared = pathItem[method] ?? { responses: {} };
      const form = formOf(contract.document, declared);
      const styled = styledParameters(contract.document, [
        ...(pathItem.parameters ?? []),
        ...(declared.parameters ?? []),
      ]);
      const operation = { method, path, pointer, declared, pathItem, whole, split, form, styled };
      for (const view of viewsOf(operation)) {
        preferDocumentedExamples(view);
        // Prism would send them to any host, before the response.
        delete view.callbacks;
        if (form) validateAsValue(view, form);
        validateAsValues(view, styled);
      }
      return operation;
    });
}

/** The operation as Prism reads it: the whole, and the halves of a split beside it. */
export function viewsOf({ whole, split }: Operation): IHttpOperation[] {
  return split ? [whole, split.absent, split.present] : [whole];
}

/** The operations that a client calls: the halves of a split, otherwise the whole. */
export function callableOf({ whole, split }: Operation): IHttpOperation[] {
  return split ? [split.absent, split.present] : [whole];
}

/** The operationId of the contract, which is not Prism's identifier. */
export function operationIdOf(operation: IHttpOperation): string {
  return operation.iid ?? `${operation.method.toUpperCase()} ${operation.path}`;
}

/**
 * The response that Prism chooses for a status; without a status the lowest 2xx, else the default, else
 * the first.
 */
export function chooseResponse(
  { responses }: IHttpOperation,
  status: number | undefined,
): IHttpOperation["responses"][number] | undefined {
  const codes = responses.map(({ code }) => code);
  const [lowest = "default"] = codes.filter(isSuccessKey).sort();
  const key = status === undefined ? lowest : findResponseKey(codes, status);
  const chosen = responses.find(({ code }) => code === key);
  return chosen ?? (status === undefined ? responses[0] : undefined);
}

export function exampleNames(response: IHttpOperation["responses"][number]): string[] {
  const names = response.contents?.flatMap(({ examples }) => examples?.map(({ key }) => key) ?? []);
  return [...new Set(names)];
}
