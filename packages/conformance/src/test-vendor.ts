import { afterAll, beforeEach, describe } from "vitest";
import { loadSubject } from "./subject.ts";
import { testClient } from "./suite/client.ts";
import { testCodeSample } from "./suite/code-sample.ts";
import { testDiscrepancy } from "./suite/discrepancy.ts";
import { testHar } from "./suite/har.ts";
import { testLanguage } from "./suite/language.ts";
import { testListing } from "./suite/listing.ts";
import { testPageClients } from "./suite/page-clients.ts";
import { testPages } from "./suite/pages.ts";
import { testPaging } from "./suite/paging.ts";
import { testReadme } from "./suite/readme.ts";
import { testRedirect } from "./suite/redirect.ts";
import { testRefusal } from "./suite/refusal.ts";
import { testRequestValues } from "./suite/request-values.ts";
import { testResponseValues } from "./suite/response-values.ts";
import { testSecurity } from "./suite/security.ts";
import { testShownPrograms } from "./suite/shown-programs.ts";
import { testStockPrism } from "./suite/stock-prism.ts";
import { testUnseenResponse } from "./suite/unseen-response.ts";
import { testValidate } from "./suite/validate.ts";
import { testWebhooks } from "./suite/webhooks.ts";
import { testWorkflows } from "./suite/workflows.ts";
import type { Suite } from "./suite.ts";
import { startVendorMock } from "./vendor-mock.ts";

const parts: Readonly<Record<string, (suite: Suite) => void | Promise<void>>> = {
  client: testClient,
  "unseen response": testUnseenResponse,
  paging: testPaging,
  "request values": testRequestValues,
  "response values": testResponseValues,
  refusal: testRefusal,
  security: testSecurity,
  redirect: testRedirect,
  listing: (suite) => {
    testListing(suite);
    testWebhooks(suite);
  },
  language: testLanguage,
  discrepancy: testDiscrepancy,
  "stock prism": testStockPrism,
  har: testHar,
  validate: testValidate,
  pages: testPages,
  "page clients": testPageClients,
  "shown programs": testShownPrograms,
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
