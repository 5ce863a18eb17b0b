/**
 * The test file of every runtime: Node, Bun, Deno, workerd and a browser run it with the installed packages
 * against the mock. It uses only APIs that they share.
 */

/** A call with the contract's example. */
export interface PlannedCall {
  readonly id: string;
  /** Absent if the method takes no input. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** A call, the documented response that the mock is asked for, and the outcome. */
export interface PlannedResponse extends PlannedCall {
  readonly prefer: string;
  readonly body: unknown;
  /** The class of the error; absent for a success. */
  readonly error?: string;
}

export interface PlannedVendor {
  readonly vendor: string;
  /** The name of the client's factory. */
  readonly factory: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The call that needs the most credentials. */
  readonly secured: PlannedCall;
  readonly responses: readonly PlannedResponse[];
}

export interface TestedVendor extends PlannedVendor {
  /** The namespace of the vendor's package. */
  readonly module: Readonly<Record<string, unknown>>;
}

/** How much of a request with this header arrives depends on the runtime. */
export const cancelledHeader = "x-cancelled";

/** Runs every test against the mock at that address, and returns the failures. */
export async function runTests(vendors: readonly TestedVendor[], mock: string): Promise<string[]> {
  const failures: string[] = [];
  for (const vendor of vendors) {
    for (const [name, test] of Object.entries(testsOf(vendor, `${mock}/${vendor.vendor}`))) {
      try {
        await test();
      } catch (error) {
        failures.push(`${vendor.vendor}: ${name}: ${error}`);
      }
    }
  }
  return failures;
}

function testsOf(tested: TestedVendor, baseUrl: string): Record<string, () => Promise<void>> {
  const { secured, responses, module } = tested;
  const call = createCaller(tested, { baseUrl });
  const rejects = async (name: string, promise: PromiseLike<unknown>): Promise<object> => {
    const error = await rejection(promise);
    const errorClass = module[name];
    check(typeof errorClass === "function" && error instanceof errorClass, `${name}, not ${error}`);
    return Object(error);
  };
  const slow = { "x-jumun-fault": "delay=20000", [cancelledHeader]: "yes" };
  return {
    "every documented response": async () => {
      for (const { prefer, body, error, ...planned } of responses) {
        const promise = call(planned, { headers: { prefer } });
        const received =
          error === undefined ? await promise : Reflect.get(await rejects(error, promise), "body");
        const [seen, expected] = [JSON.stringify(received), JSON.stringify(body)];
        check(seen === expected, `${planned.id}, ${prefer}: ${expected}, not ${seen}`);
      }
    },
    "a call that exceeds its timeout": async () => {
      const options = { headers: slow, timeout: 300, retries: 0 };
      const error = await rejects("TimeoutError", call(secured, options));
      check(Reflect.get(error, "limit") === "timeout", "the limit timeout");
    },
    "a call that is aborted rejects with the reason": async () => {
      const stop = new AbortController();
      const promise = call(secured, { headers: slow, signal: stop.signal });
      const reason = new Error("그만");
      setTimeout(() => stop.abort(reason), 50);
      check((await rejection(promise)) === reason, "the reason of the abort");
    },
    "a response above the size limit": async () => {
      const large = responses.find(({ body }) => body !== undefined);
      if (large === undefined) throw new Error("The contract documents no body.");
      const limited = createCaller(tested, { baseUrl, maxResponseBytes: 1 });
      const headers = { prefer: large.prefer, [cancelledHeader]: "yes" };
      const error = await rejects("JumunError", limited(large, { headers }));
      check(String(error).includes("larger than 1 bytes"), `a sentence on its size, not ${error}`);
    },
    "a server that is not there": async () => {
      const offline = createCaller(tested, { baseUrl: "http://127.0.0.1:9", retries: 0 });
      await rejects("ConnectionError", offline(secured));
    },
  };
}

/** A client without its vendor's types. */
function createCaller({ module, factory, options }: TestedVendor, more: object) {
  const create = module[factory];
  if (typeof create !== "function") throw new Error(`The package exports no ${factory}.`);
  const client: object = create({ ...options, ...more });
  return ({ id, input }: PlannedCall, callOptions: object = {}): Promise<unknown> => {
    const method: unknown = Reflect.get(client, id);
    if (typeof method !== "function") throw new Error(`The client has no ${id}().`);
    return method.call(client, ...(input === undefined ? [] : [input]), callOptions);
  };
}

async function rejection(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call did not reject");
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected ${what}`);
}
