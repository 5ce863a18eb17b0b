import type { HttpMethod, IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import { answerDocumented } from "./documented-example.ts";
import { type Form, formOf, judgeAsValue } from "./form.ts";
import { followReference } from "./json.ts";
import { pointer } from "./pointer.ts";
import { getHttpOperationsFromSpec } from "./prism.ts";
import { cutRecursion } from "./recursion.ts";
import { divideSplits } from "./split.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import { judgeAsValues, type StyledParameter, styledParameters } from "./styled-parameter.ts";

/** What answers at one method and path of a vendor. */
export interface Operation {
  readonly method: HttpMethod;
  /** As in the contract, with its templates: "/orders/{id}". */
  readonly path: string;
  /** Where the contract has it: "#/paths/~1orders~1%7Bid%7D/get". */
  readonly pointer: string;
  readonly whole: IHttpOperation;
  readonly split: Split | undefined;
  /** The form that it takes, where that is not for Prism to read. */
  readonly form: Form | undefined;
  /** Its parameters that are not for Prism to read. */
  readonly styled: readonly StyledParameter[];
}

/** Two documented operations on one method and path, told apart by a query parameter. */
interface Split {
  readonly by: string;
  readonly absent: IHttpOperation;
  readonly present: IHttpOperation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Has Prism read the contract: once as it is, and each half of a split beside it. */
export async function readOperations(contract: Contract): Promise<Operation[]> {
  const { document: divided, halves } = divideSplits(contract.document);
  const { document, mend } = cutRecursion(divided);
  const read = await getHttpOperationsFromSpec(structuredClone(document)).then(
    mend,
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
    const place = `${operation.method} ${half.path}`;
    splits.set(place, {
      by: half.by,
      ...splits.get(place),
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
      const place = pointer("paths", path, method);
      const item = followReference(contract.document, Object(contract.document.paths)[path]);
      const described = Object(item)[method];
      const form = formOf(contract.document, described);
      const styled = styledParameters(contract.document, [item, described]);
      const operation = { method, path, pointer: place, whole, split, form, styled };
      for (const view of viewsOf(operation)) {
        answerDocumented(view);
        if (form) judgeAsValue(view, form);
        judgeAsValues(view, styled);
      }
      return operation;
    });
}

/** The operation as Prism reads it: the whole, and the halves of a split beside it. */
export function viewsOf({ whole, split }: Operation): IHttpOperation[] {
  return split ? [whole, split.absent, split.present] : [whole];
}

/** What a caller can call: the halves of a split, and otherwise the whole. */
export function callableOf({ whole, split }: Operation): IHttpOperation[] {
  return split ? [split.absent, split.present] : [whole];
}

/** The operationId of the contract; Prism's own identifier is another thing. */
export function operationIdOf(operation: IHttpOperation): string {
  return operation.iid ?? `${operation.method.toUpperCase()} ${operation.path}`;
}

/**
 * The answer that Prism gives for a status, or for none in particular: the lowest 2xx, else the
 * default, else the first.
 */
export function answerFor(
  operation: IHttpOperation,
  status: number | undefined,
): IHttpOperation["responses"][number] | undefined {
  const byCode = (code: string) => operation.responses.find((answer) => answer.code === code);
  if (status !== undefined) {
    return byCode(String(status)) ?? byCode(`${String(status).charAt(0)}XX`) ?? byCode("default");
  }
  const lowest = operation.responses
    .filter(({ code }) => /^2(\d\d|XX)$/.test(code))
    .reduce<string | undefined>(
      (least, { code }) => (least && least < code ? least : code),
      undefined,
    );
  return (lowest && byCode(lowest)) || (byCode("default") ?? operation.responses[0]);
}

export function exampleNames(answer: IHttpOperation["responses"][number]): string[] {
  const names = answer.contents?.flatMap(({ examples }) => examples?.map(({ key }) => key) ?? []);
  return [...new Set(names)];
}
