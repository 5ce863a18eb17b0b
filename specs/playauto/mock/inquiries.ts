import type {
  Call,
  Collection,
  Outcome,
} from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import type { Bundle } from "./bundle.ts";

/** The texts are the mock's own. */
const messages: Readonly<Record<string, string>> = {
  e5001: "이미 답변한 문의입니다.",
  e5002: "존재하지 않는 문의입니다.",
};

/**
 * Answers inquiries, one result for each.
 * @param failing the error code of the first answer, if it is to fail
 */
export function answerInquiries(
  { input }: Call,
  collection: (name: string) => Collection,
  failing?: string,
): Outcome {
  const inquiries = collection("inquiries");
  const answers: readonly Bundle[] = Array.isArray(input.inquirys) ? input.inquirys : [];
  const results = answers.map(({ inq_uniq, content }, index) => {
    const inquiry = inquiries.find(inq_uniq);
    const isUnknown = inquiry === undefined && !inquiries.isOpen;
    const code =
      (index === 0 && failing) ||
      (isUnknown ? "e5002" : inquiry?.answer !== undefined ? "e5001" : undefined);
    if (code !== undefined) {
      const message = messages[code] ?? "요청한 장애입니다.";
      return { result: "실패", error_code: code, message };
    }
    inquiries.put({ ...inquiry, inq_uniq, answer: content });
    return { result: "성공", message: "" };
  });
  return { body: { results } };
}
