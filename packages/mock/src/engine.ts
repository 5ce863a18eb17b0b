import { randomUUID } from "node:crypto";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import { createLogger } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { writeAnswer } from "./answer.ts";
import type { Contract } from "./contract.ts";
import {
  type CredentialCheck,
  compileCredentialCheck,
  type IssuedCredentials,
} from "./credential.ts";
import { forbiddenFields } from "./forbidden-field.ts";
import { parsedFormType } from "./form.ts";
import { type Operation, operationIdOf, viewsOf } from "./operation.ts";
import type { Preference } from "./preference.ts";
import { createInstance, validateInput } from "./prism.ts";
import { problemOf, refuseAccept } from "./prism-refusal.ts";
import { type Cause, causeHeaders, problemType, type Reply, refuse } from "./refusal.ts";
import { refusalExamples } from "./refusal-example.ts";
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
  judge(judged: IHttpOperation, request: IHttpRequest, preference: Preference): Promise<Judgement>;
  /** The documented response, or a generated one if the preference asks for it. */
  find(answering: IHttpOperation, request: IHttpRequest, preference: Preference): Promise<Reply>;
  /** The response to a request whose credential is no longer accepted. */
  rejectCredential(view: IHttpOperation, request: IHttpRequest): Promise<Reply>;
}

type Judgement =
  | { readonly refused: Reply }
  | { readonly refused: undefined; readonly headers: Readonly<Record<string, string>> };

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

/** How many responses are kept for each operation. They differ by preference and Accept. */
const keptAnswers = 64;

/**
 * Prism in this process. It runs twice: once without its mocker, to validate the request, and once without its
 * checks, to find the response. The response to a valid request depends only on the operation, Accept and the
 * preference, so it is kept, and later requests cost only their validation.
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
    operations.map((operation) => [operation, refusalExamples(contract.document, operation)]),
  );
  const kept = new Map<IHttpOperation, Map<string, Reply>>(
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
  const judge = createInstance(config, {
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
    const judged = await judge.request(request, [operation])();
    if (isLeft(judged)) throw judged.left;
    return judged.right.validations.input;
  }

  /** The documented error response for the problem with the credential. */
  function credentialRefusal(
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

  async function refuseRequest(
    view: IHttpOperation,
    request: IHttpRequest,
    violations: readonly Violation[],
    preference: Preference,
  ): Promise<Reply> {
    const chosen = credentialRefusal(view, violations, preference);
    const refused = await (chosen
      ? prism.request({ method: request.method, url: request.url }, [view], {
          ...unchecked,
          mock: prefer(chosen, request),
        })
      : prism.request(request, [view], { ...config, mock: prefer(preference, request) }))();
    const cause = causeOf(view, request, violations);
    if (isLeft(refused)) return problemOf(refused.left, cause, violations);
    const { output, validations } = refused.right;
    const reply = writeAnswer(output, validations.output);
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
        violationPointer(contract.document, operation, first, mediaTypeOf(operation, request)),
    };
  }

  /** For a valid request, Prism's errors are about Accept, or about a contract without a response. */
  function refuseGood(view: IHttpOperation, error: Error): Reply {
    const isAccept = "status" in error && error.status === 406;
    const place = views.get(view)?.pointer;
    return problemOf(
      error,
      {
        reason: error.message,
        blame: isAccept ? "client" : "contract",
        where: place && appendToFragment(place, ["responses"]),
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
    const documented = credentialRefusal(view, [violation], none);
    const hasCode = view.responses.some(({ code }) => code === "401");
    if (documented === undefined && !hasCode) {
      return refuse(
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
    return writeAnswer(found.right.output, []);
  }

  return {
    rejectCredential,
    async judge(judged, request, preference) {
      const violations = await violationsOf(judged, request);
      return violations.some(isError)
        ? { refused: await refuseRequest(judged, request, violations, preference) }
        : { refused: undefined, headers: violationsHeader(violations, []) };
    },
    async find(answering, request, preference) {
      const { code, example, dynamic } = preference;
      const accept = request.headers?.accept ?? "";
      const answers = dynamic ? undefined : kept.get(answering);
      const key = `${code} ${example} ${accept}`;
      const known = answers?.get(key);
      if (known !== undefined) return known;
      const found = await prism.request(request, [answering], {
        ...unchecked,
        mock: prefer(preference, request),
      })();
      // Where the preferred status has nothing for this Accept, Prism goes on to another status.
      if (code !== undefined && (isLeft(found) || found.right.output.statusCode !== code)) {
        return refuseAccept(views.get(answering), operationIdOf(answering), accept, preference);
      }
      if (isLeft(found)) return refuseGood(answering, found.left);
      const { output, validations } = found.right;
      let reply: Reply;
      try {
        reply = writeAnswer(output, validations.output);
      } catch (error) {
        if (error instanceof TypeError) return refuseGood(answering, error);
        throw error;
      }
      if (answers !== undefined && answers.size < keptAnswers) answers.set(key, reply);
      return reply;
    },
  };
}

/** The media type of the body in the contract. */
function mediaTypeOf({ form }: Operation, { headers }: IHttpRequest): string | undefined {
  const given = headers?.["content-type"];
  return form && given === parsedFormType ? form.mediaType : given;
}

/** Whether the contract documents rejected credentials with 403 only. */
function onlyForbids({ responses }: IHttpOperation): boolean {
  const has = (code: string) => responses.some((response) => response.code === code);
  return has("403") && !has("401");
}

/** Prism creates a child logger for every request; this one returns itself. */
function silentLogger(): PrismHttpComponents["logger"] {
  const logger = createLogger("mock", { enabled: false });
  logger.child = () => logger;
  return logger;
}
