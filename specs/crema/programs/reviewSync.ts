/** Reads the reviews written since the last time, and replies to those without a comment. */
import { createCrema } from "@jumun/crema";

// Reads CREMA_APP_ID and CREMA_SECRET from the environment, and CREMA_BASE_URL if the mock is to be called.
const crema = createCrema();

if (process.env.CREMA_BASE_URL !== undefined) {
  // The mock has no reviews at first: this one is as if moved from another service.
  const review = await crema.createReview({
    code: "review-1",
    product_code: "117786",
    created_at: "2024-06-20T10:00:00+09:00",
    message: "색이 예뻐요.",
    score: 5,
    user_code: "su1",
    user_name: "홍길동",
  });
  console.log("moved the review", review.id);
}

const { last_review_created_at } = await crema.getReviewsOverview();
if (last_review_created_at === undefined) throw new Error("The shop has no reviews.");
const end_date = last_review_created_at.slice(0, 10);
// In practice this is the day of the last run.
const start_date = daysBefore(end_date, 90);
console.log("the last review was written on", end_date);

// CREMA takes at most 45 days: the client requests the span window by window.
const reviews = await crema.listReviews({ start_date, end_date, limit: 100 }).all();
console.log("reviews:", reviews.length);

for (const { id } of reviews) {
  const comments = await crema.listCommentsByReviewId({ review_id: id });
  console.log("comments on", id, "so far:", comments.length);
  if (comments.length > 0) continue;
  const reply = await crema.createCommentByReviewId({
    review_id: id,
    code: `reply-${id}`,
    message: "소중한 리뷰 감사합니다.",
    user_code: "admin",
    user_name: "크리마관리자",
  });
  console.log("replied with", reply.id);
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}
