import { expect, test } from "vitest";
import { apiKey, token } from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

test.each<[object, string]>([
  [{ batchSize: 0 }, "the option batchSize must be a whole number, 1 or more."],
  [{ batchSize: "500" }, "the option batchSize must be a whole number, 1 or more."],
  [{ concurrency: 1.5 }, "the option concurrency must be a whole number, 1 or more."],
  [{ concurrency: Number.POSITIVE_INFINITY }, "the option concurrency must be a whole number"],
  [{ overwrite: "Y" }, "the option overwrite must be true or false."],
  [{ change_complete: 1 }, "the option change_complete must be true or false."],
  [{ dupl_doubt_except_yn: true }, 'the option dupl_doubt_except_yn must be "Y" or "N".'],
  [{ signal: "지금" }, "the option signal must be an AbortSignal."],
  [{ timeout: -1 }, "the option timeout must be a number above 0."],
  [{ retries: 0.5 }, "the option retries must be a whole number, 0 or more."],
  [{ batchsize: 5 }, 'has no option "batchsize". Did you mean "batchSize"?'],
  [{ idempotencyKey: "키" }, 'has no option "idempotencyKey"'],
])("options %j are refused before a row is taken", (options, message) => {
  const client = createPlayAuto({ apiKey, token });
  const source = {
    [Symbol.iterator]: () => expect.fail("the source was touched"),
  };

  expect(() => client.setInvoicesInBatches(source, options)).toThrow(
    expect.objectContaining({ code: "usage", message: expect.stringContaining(message) }),
  );
});

test.each([[undefined], [null], [{}], ["묶음"], [7], [{ length: 1 }]])(
  "%j is not a source of rows",
  (source) => {
    const client = createPlayAuto({ apiKey, token });
    expect(() => client.setInvoicesInBatches(source as never)).toThrow(
      "playauto.setInvoicesInBatches: the source of the rows must be an iterable or async iterable",
    );
  },
);
