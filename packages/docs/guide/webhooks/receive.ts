import { parseProductReviewWebhook } from "@jumun/crema/webhooks";
import { parseWorkResult, WebhookError } from "@jumun/playauto/webhooks";

// In production these are tables. The key is then a unique column, so that of two deliveries at the same
// moment only one is stored.
export const works = new Map<string, string>();
export const scores = new Map<string, number>();

/** The result of a work at PlayAuto. Its number is the key: the same work is handled once. */
export function receiveWorkResult(body: unknown): Promise<number> {
  return statusOf(async () => {
    const { work_no, status = "", message = [] } = parseWorkResult(body).results;
    const key = String(work_no);
    if (works.has(key)) return;
    works.set(key, status);
    console.log("work", key, status, message);
  });
}

/** The review scores of products at CREMA. They are absolute: the same delivery sets the same values. */
export function receiveProductReviews(body: unknown): Promise<number> {
  return statusOf(async () => {
    for (const { brand_id, products = [] } of parseProductReviewWebhook(body)) {
      for (const { code, score } of products) {
        if (score !== undefined) scores.set(`${brand_id}/${code}`, score);
      }
    }
  });
}

/** 400 for a body that the contract does not allow, 500 if it could not be stored. */
async function statusOf(store: () => Promise<void>): Promise<number> {
  try {
    await store();
    return 200;
  } catch (error) {
    console.error(error);
    return error instanceof WebhookError ? 400 : 500;
  }
}
