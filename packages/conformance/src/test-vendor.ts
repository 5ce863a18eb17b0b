import { afterAll, beforeEach, describe } from "vitest";
import { loadSubject } from "./subject.ts";
import { testClient } from "./suite/client.ts";
import { testCodeSample } from "./suite/code-sample.ts";
import { testCompiledPrograms } from "./suite/compiled-programs.ts";
import { testDiscrepancy } from "./suite/discrepancy.ts";
import { testFailureValues } from "./suite/failure-values.ts";
import { testPages } from "./suite/pages.ts";
import { testPaging } from "./suite/paging.ts";
import { testReadme } from "./suite/readme.ts";
import { testRefusal } from "./suite/refusal.ts";
import { testRequestValues } from "./suite/request-values.ts";
import { testSecurity } from "./suite/security.ts";
import { testStockPrism } from "./suite/stock-prism.ts";
import { testUnseenResponse } from "./suite/unseen-response.ts";
import { testValidate } from "./suite/validate.ts";
import { testWebhooks } from "./suite/webhooks.ts";
import { testWorkflows } from "./suite/workflows.ts";
import type { Suite } from "./suite.ts";
import { startVendorMock } from "./vendor-mock.ts";

const parts: Readonly<Record<string, (suite: Suite) => void | Promise<void>>> = {
  // Together, because a contract may have no list or no webhook, and a suite without tests fails.
  client(suite) {
    testClient(suite);
    testUnseenResponse(suite);
    testPaging(suite);
    testRequestValues(suite);
    testFailureValues(suite);
    testRefusal(suite);
    testSecurity(suite);
    testWebhooks(suite);
  },
  discrepancy: testDiscrepancy,
  "stock prism": testStockPrism,
  validate: testValidate,
  pages: testPages,
  "compiled programs": testCompiledPrograms,
  readme: testReadme,
  "code sample": testCodeSample,
  workflows: testWorkflows,
};

/** Defines the tests that every vendor's contract and client must pass, for one vendor. */
export async function testVendor(vendor: string): Promise<void> {
  const subject = await loadSubject(vendor);
  const mock = await startVendorMock(vendor, subject.document);
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());
  for (const [name, testPart] of Object.entries(parts)) {
    describe(name, () => testPart({ subject, mock }));
  }
}
