import { type TestAPI, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "./mock.ts";

/**
 * vitest's `test`, whose tests get a mock of their own, on a port of its own, by the name of `mock`. It
 * is started for the tests that ask for it, and closed after each.
 *
 * @example
 * const test = withMock({ vendors: ["crema"], stateful: true });
 *
 * test("an order is in the list", async ({ mock }) => {
 *   const crema = createCrema({ appId, secret, baseUrl: mock.url("crema") });
 *   …
 * });
 */
export function withMock(options: MockOptions = {}): TestAPI<{ mock: Mock }> {
  return test.extend<{ mock: Mock }>({
    // vitest reads from the pattern which other fixtures a fixture asks for: none.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    mock: async ({}, use) => {
      const mock = await startMock({ port: 0, ...options });
      await use(mock);
      await mock.close();
    },
  });
}
