import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { resolveBaseUrl } from "./base-url.ts";
import { readFactoryOptions } from "./factory-options.ts";

const names = ["appId", "secretKey"] as const;
const warn = vi.spyOn(globalThis.console, "warn");

beforeEach(() => void warn.mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllEnvs();
  warn.mockReset();
});

test("credentials come from environment variables only if the options contain none", () => {
  vi.stubEnv("MY_SHOP_APP_ID", "env-app");
  vi.stubEnv("MY_SHOP_SECRET_KEY", "env-secret");

  expect(readFactoryOptions("my-shop", {}, names).credentials).toEqual({
    appId: "env-app",
    secretKey: "env-secret",
  });
  const given = { appId: "given", secretKey: undefined };
  expect(readFactoryOptions("my-shop", given, names).credentials).toEqual({ appId: "given" });
});

test("a base URL from the environment is logged once", () => {
  vi.stubEnv("MY_SHOP_BASE_URL", "http://user:made-up@127.0.0.1:4010/my-shop");

  for (let call = 0; call < 2; call += 1) {
    const { client } = readFactoryOptions("my-shop", {}, names);
    expect(client.baseUrl).toBe("http://user:made-up@127.0.0.1:4010/my-shop");
  }

  expect(warn.mock.calls).toEqual([
    ["my-shop: requests go to http://127.0.0.1:4010/my-shop (MY_SHOP_BASE_URL)."],
  ]);
});

test("an empty variable is an invalid base URL, or a missing credential", () => {
  vi.stubEnv("MY_SHOP_BASE_URL", "");
  vi.stubEnv("MY_SHOP_APP_ID", "");

  const { client, credentials } = readFactoryOptions("my-shop", {}, names);
  expect(client.baseUrl).toBe("");
  expect(credentials).toEqual({});
  expect(() => resolveBaseUrl({ vendor: "my-shop", servers: {} }, client)).toThrow(
    "my-shop: the option baseUrl must be an http or https URL",
  );
});

test.each([{ baseUrl: "http://127.0.0.1:1" }, { environment: "test" }])(
  "%j takes precedence over the environment",
  (options) => {
    vi.stubEnv("MY_SHOP_BASE_URL", "http://127.0.0.1:2");
    expect(readFactoryOptions("my-shop", options, names).client).toEqual(options);
  },
);

test.each([
  [{ baseURL: "http://127.0.0.1:1" }, "baseUrl"],
  [{ maxRetries: 1 }, "retries"],
  [{ timeOut: 1 }, "timeout"],
  [{ timeoutMs: 1 }, "timeout"],
  [{ appid: "a" }, "appId"],
])("the unknown option %j is rejected with the likely spelling", (options, likely) => {
  expect(() => readFactoryOptions("my-shop", options, names)).toThrow(
    `my-shop has no option "${Object.keys(options)[0]}". Did you mean "${likely}"?`,
  );
});
