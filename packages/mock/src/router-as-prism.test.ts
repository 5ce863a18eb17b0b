import { createLogger } from "@stoplight/prism-core";
import fc from "fast-check";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { type Operation, operationIdOf } from "./operation.ts";
import { createInstance, NO_METHOD_MATCHED_ERROR, NO_PATH_MATCHED_ERROR } from "./prism.ts";
import { createRouter } from "./router.ts";

const methods = ["get", "put", "patch", "delete"] as const;

/** Few words, so that paths have much in common. */
const word = fc.constantFrom("orders", "latest", "주문", "v1.0", "a b");
const template = fc.constantFrom("{id}", "{order_no}", "{id}.json", "v{version}", "{from}-{to}");
const contractPath = fc
  .array(fc.oneof({ weight: 2, arbitrary: word }, template), { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join("/")}`);

const operations = fc
  .uniqueArray(fc.record({ path: contractPath, method: fc.constantFrom(...methods) }), {
    minLength: 1,
    maxLength: 25,
    // Paths that differ only in the names of their templates, OpenAPI takes for the same.
    selector: ({ path, method }) => `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`,
  })
  .map((list) => list.map(describeOperation));

const written = fc.constantFrom<(segment: string) => string>(
  encodeURIComponent,
  encodeURI,
  (segment) => segment,
);
const requestSegment = fc.oneof(
  fc.tuple(word, written).map(([segment, write]) => write(segment)),
  fc.constantFrom("1", "", "1.json", "v2", "2026-11", "%E0%A4%A", "a%2Fb", "%6Frders", "{id}"),
);
const requestPath = fc
  .array(requestSegment, { minLength: 1, maxLength: 5 })
  .map((segments) => `/${segments.join("/")}`);

function describeOperation({ path, method }: { path: string; method: Operation["method"] }) {
  const responses: Operation["whole"]["responses"] = [];
  const whole = { id: `${method} ${path}`, iid: `${method} ${path}`, method, path, responses };
  return { method, path, pointer: "#", whole, split: undefined, form: undefined, styled: [] };
}

/** Prism with its own router, whose answer says which operation it found. */
const prism = createInstance(
  {
    ...{ isProxy: false, checkSecurity: false, validateRequest: false, validateResponse: false },
    ...{ errors: false, upstreamProxy: undefined, mock: { dynamic: false } },
  },
  {
    logger: createLogger("mock", { enabled: false }),
    mock:
      ({ resource }) =>
      () =>
        right({ statusCode: 200, body: operationIdOf(resource) }),
  },
);

/** Where Prism sends a request: an operation, or the title of its refusal. */
async function asPrism(
  list: readonly Operation[],
  method: Operation["method"],
  path: string,
): Promise<unknown> {
  const resources = list.filter((operation) => fitsWhole(operation, path));
  if (resources.length === 0) return NO_PATH_MATCHED_ERROR.title;
  const wholes = resources.map(({ whole }) => whole);
  const found = await prism.request({ method, url: { path } }, wholes)();
  return isLeft(found) ? Reflect.get(found.left, "message") : found.right.output.body;
}

/** Prism takes text beside a template anywhere, `{id}.json` for "1.jsonp" too; we only where it is all. */
function fitsWhole({ path: template }: Operation, path: string): boolean {
  const segments = path.split("/").map(decoded);
  return template.split("/").every((segment, index) => {
    const beside = segment.split(/\{[^}]+\}/);
    const [first = "", last = ""] = [beside[0], beside.at(-1)];
    const text = segments[index] ?? "";
    return beside.length === 1 || (text.startsWith(first) && text.endsWith(last));
  });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function asOurs(list: readonly Operation[], method: string, path: string): string {
  const found = createRouter(list).find(method, path);
  if (found === undefined) return NO_PATH_MATCHED_ERROR.title;
  return "operation" in found
    ? operationIdOf(found.operation.whole)
    : NO_METHOD_MATCHED_ERROR.title;
}

describe("a request goes where Prism's own router sends it", () => {
  const method = fc.constantFrom(...methods);

  test("in any contract, whatever its path", async () => {
    const sent = fc.record({ list: operations, method, path: requestPath });
    await fc.assert(fc.asyncProperty(sent, goesAsInPrism), { numRuns: 2000 });
  });

  test("in any contract, with a path that is one of its own, filled in", async () => {
    const sent = operations.chain((list) =>
      fc.record({
        list: fc.constant(list),
        method,
        path: fc
          .tuple(fc.constantFrom(...list), fc.constantFrom("latest", "주문", "1-2"), written)
          .map(([{ path }, value, write]) =>
            path
              .replaceAll(/\{[^}]+\}/g, value)
              .split("/")
              .map(write)
              .join("/"),
          ),
      }),
    );
    await fc.assert(fc.asyncProperty(sent, goesAsInPrism), { numRuns: 2000 });
  });

  test("and of two paths that say as much, to the later one", async () => {
    const list = ["/orders/{id}", "/{kind}/latest"].map((path) =>
      describeOperation({ path, method: "get" }),
    );
    expect(asOurs(list, "get", "/orders/latest")).toBe("get /{kind}/latest");
    expect(asOurs(list.toReversed(), "get", "/orders/latest")).toBe("get /orders/{id}");
    await goesAsInPrism({ list, method: "get", path: "/orders/latest" });
  });

  test("where operations of one path do not stand together, the operation that is later counts", async () => {
    const list = [
      describeOperation({ path: "/v{version}", method: "get" }),
      describeOperation({ path: "/{id}", method: "patch" }),
      describeOperation({ path: "/v{version}", method: "patch" }),
    ];
    await goesAsInPrism({ list, method: "patch", path: "/vlatest" });
  });
});

interface Sent {
  readonly list: readonly Operation[];
  readonly method: Operation["method"];
  readonly path: string;
}

async function goesAsInPrism({ list, method, path }: Sent): Promise<void> {
  expect(asOurs(list, method, path)).toBe(await asPrism(list, method, path));
}
