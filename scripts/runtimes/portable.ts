/**
 * The one test file of every runtime: Node, Bun, Deno, workerd and a browser run it as it is, with
 * the installed packages, against the mock. It names nothing that one of them does not have.
 */

/** One call, from the contract's own example. */
export interface PlannedCall {
  readonly id: string;
  /** Absent where the method takes none. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** A call with the answer that the mock is asked for, and what has to come of it. */
export interface PlannedAnswer extends PlannedCall {
  readonly prefer: string;
  readonly body: unknown;
  /** The class of the error that it has to become; absent for a success. */
  readonly error?: string;
}

/** What one vendor's client is asked. */
export interface PlannedVendor {
  readonly vendor: string;
  readonly factory: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The call that needs the most credentials. */
  readonly secured: PlannedCall;
  readonly answers: readonly PlannedAnswer[];
  /** A list. */
  readonly paged?: PlannedCall;
  readonly idempotent?: PlannedCall;
  /** A call that must not be sent twice. */
  readonly once?: PlannedCall;
}

export interface TestedVendor extends PlannedVendor {
  /** What `import * as` gives for the vendor's package. */
  readonly module: Readonly<Record<string, unknown>>;
}

export interface TestResult {
  readonly test: string;
  /** Why it failed; absent where it passed. */
  readonly failure?: string;
}

/** Marks what is broken off on purpose: how much of it arrives is up to the runtime. */
const brokenOff = { "x-broken-off": "yes" };

/** Runs every test against the mock at that address; one that fails does not end the others. */
export async function runTests(
  vendors: readonly TestedVendor[],
  mock: string,
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const vendor of vendors) {
    for (const [name, test] of Object.entries(testsOf(vendor, `${mock}/${vendor.vendor}`))) {
      const title = `${vendor.vendor}: ${name}`;
      try {
        await test();
        results.push({ test: title });
      } catch (error) {
        results.push({ test: title, failure: String(error) });
      }
    }
  }
  return results;
}

function testsOf(tested: TestedVendor, baseUrl: string): Record<string, () => Promise<void>> {
  const { secured, answers, paged, idempotent, once, module } = tested;
  const client = (options: object = {}) => createClient(tested, { baseUrl, ...options });
  const fails = async (name: string, call: PromiseLike<unknown>): Promise<object> => {
    const error = await rejection(call);
    const errorClass = module[name];
    check(typeof errorClass === "function" && error instanceof errorClass, `${name}, not ${error}`);
    return Object(error);
  };
  return {
    "every documented answer, to the letter": async () => {
      const caller = client();
      for (const { id, input, prefer, body, error } of answers) {
        const call = caller.call(id, input, { headers: { prefer } });
        const what = `${id} answered ${prefer}`;
        if (error === undefined) same(await call, body, what);
        else same(Reflect.get(await fails(error, call), "body"), body, what);
      }
    },
    "one token for calls at once": async () => {
      const sent: string[] = [];
      const caller = client({ fetch: counted(sent) });
      const calls = [1, 2, 3].map(() => caller.call(secured.id, secured.input));
      await Promise.all(calls);
      check(sent.length <= 4, `3 calls and a token at most, not ${sent.join(", ")}`);
      await caller.call(secured.id, secured.input);
      check(sent.length <= 5, `no second token, not ${sent.join(", ")}`);
    },
    ...(paged && {
      "a list to its end": async () => {
        let pages = 0;
        for await (const rows of client().call(paged.id, paged.input).pages()) {
          check(rows.length > 0, "rows on each page");
          pages += 1;
        }
        // Later pages of the mock have no rows.
        same(pages, 1, "pages");
      },
    }),
    ...(idempotent && {
      "a call that failed is sent again": async () => {
        const sent: string[] = [];
        const caller = client({ fetch: failingOnce("server-error=503", sent) });
        await caller.call(idempotent.id, idempotent.input);
        check(sent.filter((address) => address === sent.at(-1)).length === 2, "two attempts");
      },
    }),
    ...(once && {
      "what is not idempotent is sent once": async () => {
        const sent: string[] = [];
        const caller = client({ fetch: failingOnce("server-error=503", sent) });
        const error = await fails("ServerError", caller.call(once.id, once.input));
        same(Reflect.get(error, "attempts"), 1, "attempts");
      },
    }),
    "a call that takes too long ends in time": async () => {
      const headers = { "x-jumun-fault": "delay=20000", ...brokenOff };
      const options = { headers, timeout: 300, retries: 0 };
      const error = await fails("TimeoutError", client().call(secured.id, secured.input, options));
      same(Reflect.get(error, "limit"), "timeout", "limit");
    },
    "a call that is given up ends with the reason given": async () => {
      const stop = new AbortController();
      const headers = { "x-jumun-fault": "delay=20000", ...brokenOff };
      const options = { headers, signal: stop.signal };
      const call = client().call(secured.id, secured.input, options);
      const reason = new Error("그만");
      setTimeout(() => stop.abort(reason), 50);
      check((await rejection(call)) === reason, "the reason that was given");
    },
    "an answer larger than allowed is refused": async () => {
      const { id, input, prefer } = largest(answers);
      const caller = client({ maxResponseBytes: 1, headers: brokenOff });
      // A refusal is told as one, however long it is.
      const error = await fails("JumunError", caller.call(id, input, { headers: { prefer } }));
      check(String(error).includes("larger than 1 bytes"), `a sentence on its size, not ${error}`);
    },
    "a server that is not there is a ConnectionError": async () => {
      const caller = client({ baseUrl: "http://127.0.0.1:9", retries: 0 });
      await fails("ConnectionError", caller.call(secured.id, secured.input));
    },
  };
}

/** The answer that takes the most bytes. */
function largest(answers: readonly PlannedAnswer[]): PlannedAnswer {
  const size = ({ body }: PlannedAnswer) => JSON.stringify(body ?? "").length;
  const [first] = answers.toSorted((one, other) => size(other) - size(one));
  if (first === undefined) throw new Error("The contract has no documented answer.");
  return first;
}

interface TestedCall extends Promise<unknown> {
  pages(): AsyncIterable<readonly unknown[]>;
}

/** A client without its vendor's types: the plan names what is called. */
function createClient({ module, factory, options }: TestedVendor, more: object) {
  const create = module[factory];
  if (typeof create !== "function") throw new Error(`The package exports no ${factory}.`);
  const client: object = create({ ...options, ...more });
  return {
    call(id: string, input?: object, callOptions: object = {}): TestedCall {
      const method: unknown = Reflect.get(client, id);
      if (typeof method !== "function") throw new Error(`The client has no ${id}().`);
      return method.call(client, ...(input === undefined ? [] : [input]), callOptions);
    },
  };
}

function counted(sent: string[]) {
  return (url: string, init: RequestInit): Promise<Response> => {
    sent.push(`${init.method} ${url}`);
    return fetch(url, init);
  };
}

function isForToken(address: string): boolean {
  return /token|auth/.test(address);
}

/** Lets the mock fail the first request to each address. */
function failingOnce(fault: string, sent: string[]) {
  return (url: string, init: RequestInit): Promise<Response> => {
    const address = `${init.method} ${url}`;
    const headers = new Headers(init.headers);
    // A credential has to be had first; only what it is for fails.
    if (!sent.includes(address) && !isForToken(url)) headers.set("x-jumun-fault", fault);
    sent.push(address);
    return fetch(url, { ...init, headers });
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

function same(actual: unknown, expected: unknown, what: string): void {
  const [seen, wanted] = [sorted(actual), sorted(expected)];
  check(seen === wanted, `${what}: ${wanted}, not ${seen}`);
}

/** JSON with the members of each object in order. */
function sorted(value: unknown): string {
  const inOrder = (_: string, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, inOrder) ?? "nothing";
}
