/** The requests of the vendor's pages, sent by clients that know nothing of us: curl and Python. */
import type { Mock } from "@jumun/mock";
import { strangers } from "@jumun/test-server/stranger";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { bodyText } from "../expectation/change.ts";
import { readPages } from "../pages/page.ts";
import { loadSubject } from "../subject.ts";
import { startVendorMock } from "../vendor-mock.ts";

const subject = await loadSubject(inject("vendor"));
const accepted = (await readPages(subject.vendor)).flatMap(({ expectations }) =>
  expectations.flatMap(({ title, mock }) =>
    mock === undefined || mock.rejected === true ? [] : [{ title, request: mock.request }],
  ),
);

let mock: Mock;
beforeAll(async () => {
  mock = await startVendorMock(subject);
});
afterAll(() => mock.close());

describe.runIf(accepted.length > 0).each(strangers)("$name", ({ name, isHere, send }) => {
  const why = isHere ? "" : ` (skipped: ${name} is not on this machine)`;

  test.runIf(isHere).each(accepted)(`sends “$title”${why}`, async ({ request }) => {
    mock.reset();
    const { status, text } = await send({
      url: `${mock.url(subject.vendor)}${request.url}`,
      method: request.method,
      headers: { ...request.headers },
      body: bodyText(request.body),
    });
    expect(mock.requests()[0]).toMatchObject({ vendor: subject.vendor, status });
    if (text !== "") JSON.parse(text);
    expect(Math.floor(status / 100), `${status} ${text}`).toBe(2);
  });
});
