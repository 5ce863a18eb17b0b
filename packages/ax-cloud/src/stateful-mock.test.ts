/** What the mock keeps of AX Cloud's products, prices, registrations, reviews and questions. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type AxCloud, createAxCloud } from "./ax-cloud.ts";

const product_code = "상품-1";
const price = (code: string, option_code: string) => ({ product_code: code, option_code });

let mock: Awaited<ReturnType<typeof startStatefulMock>>;
let axCloud: AxCloud;
beforeAll(async () => {
  const state = {
    tour_products: [{ product_code }],
    day_ticket_products: [{ product_code }],
    tour_prices: [price(product_code, "옵션-1"), price("상품-2", "옵션-2")],
  };
  mock = await startStatefulMock(["ax-cloud"], { "ax-cloud": state });
  axCloud = createAxCloud({ apiKey: "made-up", baseUrl: mock.url("ax-cloud"), retries: 0 });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const reviewed_at = "2026-01-21 10:00";

test("registrations, reviews and questions of a product are kept", async () => {
  await axCloud.registerTourProduct({
    product_code,
    ...{ mapping_data: { "옵션-1": "채널 옵션" }, channel_product_name: "파리 산책" },
    ...{ channel_product_link: "https://shop.invalid/1", channel_product_id: "채널-1" },
  });
  await axCloud.createTourReview({
    ...{ product_code, review_code: "후기-1", score_type: "ONE_FIVE_STAR", score: 5 },
    ...{ title: "파리 투어", reviewed_at },
  });
  for (const body of ["좋았습니다.", "또 갈게요."]) {
    await axCloud.createDayTicketReview({
      ...{ product_id: product_code, review_score_type: "NO_SCORE", body, reviewed_at },
    });
  }
  const question = { question_code: "질문-1", title: "집합 장소", is_public: true };
  await axCloud.createTourQuestion({ product_code, ...question, quested_at: reviewed_at });

  expect(mock.state("ax-cloud")).toMatchObject({
    tour_registrations: [{ product_code, channel_product_id: "채널-1" }],
    tour_reviews: [{ review_code: "후기-1", score: 5 }],
    day_ticket_reviews: [{ id: 1, body: "좋았습니다." }, { id: 2 }],
    tour_questions: [{ question_code: "질문-1", title: "집합 장소" }],
  });
});

test("an unknown product is a 404 in each of them", async () => {
  const question = { question_code: "질문-1", title: "집합 장소", is_public: true };
  await expect(
    axCloud.createTourQuestion({ product_code: "상품-9", ...question, quested_at: reviewed_at }),
  ).rejects.toMatchObject({ status: 404 });
  await expect(axCloud.getTourProduct({ product_code: "상품-9" })).rejects.toMatchObject({
    status: 404,
  });
});

test("prices are those of the product", async () => {
  expect(await axCloud.getTourPrices({ product_code })).toMatchObject({
    prices: [{ option_code: "옵션-1" }],
  });
});
