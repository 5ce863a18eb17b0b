import { type TestAPI, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "./mock.ts";

/**
 * vitest's `test` with the fixture `mock`. Each test that uses it gets a new mock on a free port, which is closed
 * after the test.
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
