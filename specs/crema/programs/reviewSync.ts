/** Keeps a copy of the shop's reviews, and replies to new ones below five stars. Run it every night. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createCrema, type Review } from "@jumun/crema";

// Reads CREMA_APP_ID and CREMA_SECRET from the environment, and CREMA_BASE_URL if the mock is to be called.
const crema = createCrema();

const file = new URL("reviews.json", import.meta.url);
const saved: Review[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const reviews = new Map(saved.map((review) => [review.id, review]));

const { first_review_created_at, last_review_created_at } = await crema.getReviewsOverview();
if (first_review_created_at === undefined || last_review_created_at === undefined) {
  throw new Error("The shop has no reviews.");
}
// The first run reads every review, later runs those since the day of the newest copy.
const newest = saved.map(({ created_at = "" }) => created_at).sort();
const start_date = (newest.at(-1) ?? first_review_created_at).slice(0, 10);
const end_date = last_review_created_at.slice(0, 10);
console.log(`reviews from ${start_date} to ${end_date}`);

// CREMA lists at most 45 days at a time. The client splits the span into windows and reads them all.
const found = await crema.listReviews({ start_date, end_date, limit: 100 }).all();
for (const review of found) {
  const { id, score = 5, message } = review;
  if (!reviews.has(id)) {
    console.log("new:", id, score, message);
    if (score < 5) await reply(id);
  }
  reviews.set(id, review);
}
writeFileSync(file, JSON.stringify([...reviews.values()], null, 2));
console.log("saved:", reviews.size);

async function reply(review_id: number): Promise<void> {
  // A second reply would be a second comment, so look for one first: an earlier run may have been stopped.
  const comments = await crema.listCommentsByReviewId({ review_id }).all();
  if (comments.length > 0) return;
  await crema.createCommentByReviewId({
    review_id,
    code: `reply-${review_id}`,
    message: "불편을 드려 죄송합니다. 교환을 도와드리겠습니다.",
    user_code: "admin",
    user_name: "크리마관리자",
  });
  console.log("replied to", review_id);
}
