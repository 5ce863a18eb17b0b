import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpConfig,
  type IHttpRequest,
  type PrismHttpComponents,
  ProblemJsonError,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { writeAnswer } from "./answer.ts";
import { type CredentialCheck, compileCredentialCheck } from "./credential.ts";
import { membersOf } from "./json.ts";
import { operationIdOf } from "./operation.ts";
import type { Preference } from "./preference.ts";
import { encodeHeader, problemType, type Reply, refusalHeader, refuse } from "./refusal.ts";
import {
  credentialCode,
  isError,
  summarize,
  type Violation,
  violationsHeader,
} from "./violation.ts";

/** Answers requests of the operations it was made for. */
export interface Engine {
  /**
   * `judged` is what the request has to keep to; `answering` is where the answer is taken from:
   * the same operation, or the whole of which `judged` is a half.
   */
  answer(
    judged: IHttpOperation,
    answering: IHttpOperation,
    request: IHttpRequest,
    preference: Preference,
  ): Promise<Reply>;
}

const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** With nothing checked: a request that was found good, or whose refusal is already chosen. */
const unchecked: IHttpConfig = { ...config, checkSecurity: false, validateRequest: false };

/** So many answers are kept for each operation; they differ by preference and Accept. */
const keptAnswers = 64;

/**
 * Prism in this process. It runs twice: once without its mocker, to judge a request, and once without
 * its checks, to find the answer. What it finds for a good request depends on the operation, on Accept
 * and on the preference alone, so that answer is kept, and a request costs its validation only.
 */
export function createEngine(operations: readonly IHttpOperation[]): Engine {
  const checks = new Map<IHttpOperation, CredentialCheck>(
    operations.map((operation) => [operation, compileCredentialCheck(operation)]),
  );
  const kept = new Map<IHttpOperation, Map<string, Reply>>(
    operations
      .filter(({ callbacks }) => !callbacks?.length)
      .map((operation) => [operation, new Map()]),
  );
  const components = {
    logger: silentLogger(),
    route: ({ resources: [operation] }) =>
      operation ? right(operation) : left(new Error("no operation")),
    validateSecurity: ({ resource, element }) => {
      const fault = checks.get(resource)?.(element);
      if (fault === undefined) return right(element);
      const { reason, challenges } = fault;
      return left([{ message: reason, severity: 0, code: credentialCode, tags: [...challenges] }]);
    },
  } satisfies Partial<PrismHttpComponents>;
  const prism = createInstance(config, { ...components });
  const judge = createInstance(config, {
    ...components,
    validateOutput: ({ element }) => right(element),
    mock: () => () => right({ statusCode: 0 }),
  });

  async function judgeRequest(
    operation: IHttpOperation,
    request: IHttpRequest,
  ): Promise<Violation[]> {
    const judged = await judge.request(request, [operation])();
    if (isLeft(judged)) throw judged.left;
    return judged.right.validations.input;
  }

  async function refuseRequest(
    operation: IHttpOperation,
    request: IHttpRequest,
    violations: readonly Violation[],
    preference: Preference,
  ): Promise<Reply> {
    const forbidden =
      violations.some(({ code }) => code === credentialCode) && onlyForbids(operation);
    const { code, example } = preference;
    const refused = await (forbidden
      ? prism.request({ method: request.method, url: request.url }, [operation], {
          ...unchecked,
          mock: prefer({ code: 403, example: code === 403 ? example : undefined, dynamic: false }),
        })
      : prism.request(request, [operation], { ...config, mock: prefer(preference) }))();
    const reason = summarize(violations);
    if (isLeft(refused)) return problemOf(refused.left, reason, violations);
    const { output, validations } = refused.right;
    const reply = writeAnswer(output, validations.output);
    return {
      ...reply,
      headers: {
        ...reply.headers,
        ...violationsHeader(violations, validations.output),
        [refusalHeader]: encodeHeader(reason),
      },
    };
  }

  async function findAnswer(
    operation: IHttpOperation,
    request: IHttpRequest,
    preference: Preference,
  ): Promise<Reply> {
    const { code, example, dynamic } = preference;
    const accept = request.headers?.accept ?? "";
    const answers = dynamic ? undefined : kept.get(operation);
    const key = `${code} ${example} ${accept}`;
    const known = answers?.get(key);
    if (known !== undefined) return known;
    const found = await prism.request(request, [operation], {
      ...unchecked,
      mock: prefer(preference),
    })();
    // Where the preferred status has nothing for this Accept, Prism goes on to another status.
    if (code !== undefined && (isLeft(found) || found.right.output.statusCode !== code)) {
      return refuse(
        {
          type: problemType("preference"),
          title: "Preference cannot be met",
          status: 406,
          detail: `The answer ${code} of ${operationIdOf(operation)} cannot be given with "Accept: ${accept}"${dynamic ? " and dynamic=true" : ""}: ask for one of its media types, and for dynamic answers only where it has a schema.`,
        },
        `Prefer: no content of ${code} for this Accept`,
      );
    }
    if (isLeft(found)) return problemOf(found.left, found.left.message, []);
    const { output, validations } = found.right;
    const reply = writeAnswer(output, validations.output);
    if (answers !== undefined && answers.size < keptAnswers) answers.set(key, reply);
    return reply;
  }

  return {
    async answer(judged, answering, request, preference) {
      const violations = await judgeRequest(judged, request);
      if (violations.some(isError)) {
        return refuseRequest(judged, request, violations, preference);
      }
      const reply = await findAnswer(answering, request, preference);
      if (violations.length === 0) return reply;
      return { ...reply, headers: { ...reply.headers, ...violationsHeader(violations, []) } };
    },
  };
}

/** Whether a refused credential is documented as 403 and not as 401. */
function onlyForbids({ responses }: IHttpOperation): boolean {
  const has = (code: string) => responses.some((response) => response.code === code);
  return has("403") && !has("401");
}

function prefer({ code, example, dynamic }: Preference): IHttpConfig["mock"] {
  return {
    dynamic,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

function problemOf(error: Error, reason: string, violations: readonly Violation[]): Reply {
  const { headers, ...problem } = {
    headers: undefined,
    ...ProblemJsonError.toProblemJson(error),
  };
  const texts = membersOf(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return refuse({ ...problem, detail: problem.detail || error.message }, reason, {
    ...Object.fromEntries(texts),
    ...violationsHeader(violations, []),
  });
}

/** Prism makes a child logger for every request; this one is its own child. */
function silentLogger(): PrismHttpComponents["logger"] {
  const logger = createLogger("mock", { enabled: false });
  logger.child = () => logger;
  return logger;
}
