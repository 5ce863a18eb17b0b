/** Reads the reviews written since the last time, and replies to those without a comment. */
import { createCrema } from "@jumun/crema";

// CREMA_APP_ID, CREMA_SECRET and CREMA_BASE_URL are read from the environment.
const crema = createCrema();

const { last_review_created_at } = await crema.getReviewsOverview();
if (last_review_created_at === undefined) throw new Error("The shop has no reviews.");
const end_date = last_review_created_at.slice(0, 10);
const start_date = process.env.REVIEWS_SINCE ?? daysBefore(end_date, 90);
console.log(`reviews from ${start_date} to ${end_date}`);

// CREMA takes at most 45 days: the client requests the span window by window.
for await (const review of crema.listReviews({ start_date, end_date, limit: 100 })) {
  const comments = await crema.listCommentsByReviewId({ review_id: review.id }).all({ limit: 1 });
  if (comments.length > 0) continue;
  const reply = await crema.createCommentByReviewId({
    review_id: review.id,
    // Stable, so that a reply is recognized.
    code: `reply-${review.id}`,
    message: "소중한 리뷰 감사합니다.",
    user_code: "admin",
    user_name: "크리마관리자",
  });
  console.log(`replied to ${review.id} with ${reply.id}`);
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}
