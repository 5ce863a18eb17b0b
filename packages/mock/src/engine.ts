import { randomUUID } from "node:crypto";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import type { IHttpConfig, IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Contract } from "./contract.ts";
import {
  type CredentialCheck,
  compileCredentialCheck,
  type IssuedCredentials,
} from "./credential.ts";
import { credentialErrors, onlyForbids } from "./credential-error.ts";
import { forbiddenFields } from "./forbidden-field.ts";
import { documentedMediaType } from "./form.ts";
import { type Operation, operationIdOf, viewsOf } from "./operation.ts";
import type { Preference } from "./preference.ts";
import { createInstance, validateInput } from "./prism.ts";
import { notAcceptable, problemOf } from "./prism-error.ts";
import { type Cause, causeHeaders, errorResponse, problemType, type Reply } from "./problem.ts";
import { serializeResponse } from "./serialize-response.ts";
import { silentLogger } from "./silent-logger.ts";
import {
  credentialCode,
  isError,
  summarize,
  type Violation,
  violationsHeader,
} from "./violation.ts";
import { violationPointer } from "./violation-pointer.ts";

/** Responds to requests for the operations of one vendor. */
export interface Engine {
  /** The error response to an invalid request, or the headers with warnings about a valid one. */
  validate(
    view: IHttpOperation,
    request: IHttpRequest,
    preference: Preference,
  ): Promise<Validation>;
  /** The documented response, or a generated one if the preference asks for it. */
  find(view: IHttpOperation, request: IHttpRequest, preference: Preference): Promise<Reply>;
  /** The response to a request whose credential is no longer accepted. */
  rejectCredential(view: IHttpOperation, request: IHttpRequest): Promise<Reply>;
}

type Validation =
  | { readonly error: Reply }
  | { readonly error: undefined; readonly headers: Readonly<Record<string, string>> };

const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Without checks: the request is valid, or its error response is already chosen. */
const unchecked: IHttpConfig = { ...config, checkSecurity: false, validateRequest: false };

/** The number of cached responses of each operation. They differ by preference and Accept. */
const maxCachedResponses = 64;

/**
 * Prism in this process. It runs twice: once without its mocker, to validate the request, and once without its
 * checks, to find the response. The response to a valid request depends only on the operation, Accept and the
 * preference, so it is cached, and later requests only need validation.
 */
export function createEngine(
  contract: Contract,
  operations: readonly Operation[],
  seed: number | undefined,
  issued: IssuedCredentials,
): Engine {
  const views = new Map(
    operations.flatMap((operation) => viewsOf(operation).map((view) => [view, operation] as const)),
  );
  const checks = new Map<IHttpOperation, CredentialCheck>(
    [...views.keys()].map((view) => [view, compileCredentialCheck(view, issued)]),
  );
  const examples = new Map(
    operations.map((operation) => [operation, credentialErrors(contract.document, operation)]),
  );
  const cache = new Map<IHttpOperation, Map<string, Reply>>(
    [...views.keys()].map((operation) => [operation, new Map()]),
  );
  const components = {
    logger: silentLogger(),
    route: ({ resources: [operation] }) =>
      operation ? right(operation) : left(new Error("no operation")),
    validateSecurity: ({ resource, element }) => {
      const fault = checks.get(resource)?.(element);
      if (fault === undefined) return right(element);
      const { reason, challenges, scheme } = fault;
      const violation = {
        message: reason,
        severity: 0,
        code: credentialCode,
        tags: [...challenges],
        credential: { scheme, case: fault.case },
      };
      return left([violation]);
    },
    validateInput: (input) => {
      const found = validateInput(input);
      const forbidden = forbiddenFields(input.resource, input.element);
      const [first, ...others] = [...(isLeft(found) ? found.left : []), ...forbidden];
      return first === undefined ? found : left([first, ...others]);
    },
  } satisfies Partial<PrismHttpComponents>;
  const prism = createInstance(config, { ...components });
  const validator = createInstance(config, {
    ...components,
    validateOutput: ({ element }) => right(element),
    mock: () => () => right({ statusCode: 0 }),
  });

  /**
   * Prism has one generator per process, so each call sets its seed. With `seed` that depends only on the request,
   * so that several processes generate the same response.
   */
  function prefer(
    { code, example, dynamic }: Omit<Preference, "wait">,
    { method, url, headers, body }: IHttpRequest,
  ): IHttpConfig["mock"] {
    const start =
      seed === undefined
        ? randomUUID()
        : JSON.stringify([seed, contract.vendor, method, url, headers?.accept, body]);
    return {
      dynamic,
      ...(dynamic ? { seed: start } : {}),
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { exampleKey: example }),
    };
  }

  async function violationsOf(
    operation: IHttpOperation,
    request: IHttpRequest,
  ): Promise<Violation[]> {
    const validated = await validator.request(request, [operation])();
    if (isLeft(validated)) throw validated.left;
    return validated.right.validations.input;
  }

  /** The documented error response for the problem with the credential. */
  function credentialError(
    view: IHttpOperation,
    violations: readonly Violation[],
    { code, example }: Preference,
  ): Omit<Preference, "wait"> | undefined {
    const operation = views.get(view);
    const wrong = violations.find(({ credential }) => credential !== undefined)?.credential;
    if (operation === undefined || wrong === undefined) return undefined;
    if (example === undefined) {
      const documented = examples.get(operation)?.get(wrong.case);
      if (documented !== undefined) return { ...documented, dynamic: false };
    }
    if (!onlyForbids(view)) return undefined;
    return { code: 403, example: code === 403 ? example : undefined, dynamic: false };
  }

  async function invalidRequest(
    view: IHttpOperation,
    request: IHttpRequest,
    violations: readonly Violation[],
    preference: Preference,
  ): Promise<Reply> {
    const chosen = credentialError(view, violations, preference);
    const found = await (chosen
      ? prism.request({ method: request.method, url: request.url }, [view], {
          ...unchecked,
          mock: prefer(chosen, request),
        })
      : prism.request(request, [view], { ...config, mock: prefer(preference, request) }))();
    const cause = causeOf(view, request, violations);
    if (isLeft(found)) return problemOf(found.left, cause, violations);
    const { output, validations } = found.right;
    const reply = serializeResponse(output, validations.output);
    return {
      ...reply,
      headers: {
        ...reply.headers,
        ...violationsHeader(violations, validations.output),
        ...causeHeaders(cause),
      },
    };
  }

  function causeOf(
    view: IHttpOperation,
    request: IHttpRequest,
    violations: readonly Violation[],
  ): Cause {
    const [first] = violations.filter(isError);
    const operation = views.get(view);
    return {
      reason: summarize(violations),
      blame: "client",
      where:
        first &&
        operation &&
        violationPointer(
          contract.document,
          operation,
          first,
          documentedMediaType(operation.form, request.headers?.["content-type"]),
        ),
    };
  }

  /** The error for a valid request: no content for its Accept, or no response in the contract. */
  function responseError(view: IHttpOperation, error: Error): Reply {
    const isAccept = "status" in error && error.status === 406;
    const pointer = views.get(view)?.pointer;
    return problemOf(
      error,
      {
        reason: error.message,
        blame: isAccept ? "client" : "contract",
        where: pointer && appendToFragment(pointer, ["responses"]),
      },
      [],
    );
  }

  /** The documented response to an unknown credential, else a 401 with a problem. */
  async function rejectCredential(view: IHttpOperation, request: IHttpRequest): Promise<Reply> {
    const scheme = view.security?.[0]?.at(-1)?.key ?? "";
    const violation = {
      message: "the credential has expired",
      severity: 0,
      code: credentialCode,
      credential: { scheme, case: "credential-unknown" as const },
    };
    const none: Preference = { code: undefined, example: undefined, dynamic: false, wait: 0 };
    const documented = credentialError(view, [violation], none);
    const hasCode = view.responses.some(({ code }) => code === "401");
    if (documented === undefined && !hasCode) {
      return errorResponse(
        {
          type: problemType("fault"),
          title: "The credential is not accepted",
          status: 401,
          detail: "As requested by a fault: the credential has expired. Issue a new one.",
        },
        { reason: violation.message, blame: "client" },
      );
    }
    const preference = { ...none, code: 401, ...documented };
    const { method, url } = request;
    const found = await prism.request({ method, url }, [view], {
      ...unchecked,
      mock: prefer(preference, request),
    })();
    if (isLeft(found)) throw found.left;
    return serializeResponse(found.right.output, []);
  }

  return {
    rejectCredential,
    async validate(view, request, preference) {
      const violations = await violationsOf(view, request);
      return violations.some(isError)
        ? { error: await invalidRequest(view, request, violations, preference) }
        : { error: undefined, headers: violationsHeader(violations, []) };
    },
    async find(view, request, preference) {
      const { code, example, dynamic } = preference;
      const accept = request.headers?.accept ?? "";
      const cached = dynamic ? undefined : cache.get(view);
      const key = `${code} ${example} ${accept}`;
      const known = cached?.get(key);
      if (known !== undefined) return known;
      const found = await prism.request(request, [view], {
        ...unchecked,
        mock: prefer(preference, request),
      })();
      // If the preferred status has no content for this Accept, Prism uses another status.
      if (code !== undefined && (isLeft(found) || found.right.output.statusCode !== code)) {
        return notAcceptable(views.get(view), operationIdOf(view), accept, preference);
      }
      if (isLeft(found)) return responseError(view, found.left);
      const { output, validations } = found.right;
      let reply: Reply;
      try {
        reply = serializeResponse(output, validations.output);
      } catch (error) {
        if (error instanceof TypeError) return responseError(view, error);
        throw error;
      }
      if (cached !== undefined && cached.size < maxCachedResponses) cached.set(key, reply);
      return reply;
    },
  };
}
