import type { Language } from "@jumun/contract/language";
import type { Provenance } from "@jumun/contract/provenance";
import type { Document, PathItem } from "@jumun/openapi/document";
import { listOperations, methods } from "@jumun/openapi/list-operations";
import { listWebhooks } from "@jumun/openapi/list-webhooks";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";

/**
 * The section with which a vendor's README begins: what the contract covers, what it leaves out, and
 * whether it was verified.
 * @param document the bundled contract in the language of the README
 */
export function coverageSection(
  document: Document,
  { omitted, verified }: Provenance,
  language: Language,
): string {
  const text = texts[language];
  const notCovered = omitted.map((one) => `- ${one[language].trim().replace(/\s+/g, " ")}`);
  return [
    `## ${text.heading}`,
    text.covered(countByResource(document, language), countWebhooks(document)),
    ...(notCovered.length > 0 ? [text.notCovered, notCovered.join("\n")] : []),
    verified === "never" ? text.never : text.verified(verified.on, verified.by),
  ].join("\n\n");
}

interface Count {
  readonly name: string;
  readonly count: number;
}

interface WebhookCount {
  readonly webhooks: number;
  readonly callbacks: number;
}

const texts = {
  en: {
    heading: "Coverage",
    covered: (resources: readonly Count[], { webhooks, callbacks }: WebhookCount) =>
      `**Covered:** ${[
        plural(total(resources), "operation"),
        ...(webhooks > 0 ? [plural(webhooks, "webhook")] : []),
        ...(callbacks > 0 ? [plural(callbacks, "callback")] : []),
      ].join(", ")}. ${resources.map(({ name, count }) => `${name} ${count}`).join(" · ")}.`,
    notCovered: "**Not covered, and what to do instead:**",
    never:
      "**Verified live:** never. The contract is made from documents and public code; nobody has compared it with the running service.",
    verified: (on: string, by: string) => `**Verified live:** on ${on}, by ${by}.`,
  },
  ko: {
    heading: "지원 범위",
    covered: (resources: readonly Count[], { webhooks, callbacks }: WebhookCount) =>
      `**지원:** ${[
        `API ${total(resources)}개`,
        ...(webhooks > 0 ? [`웹훅 ${webhooks}개`] : []),
        ...(callbacks > 0 ? [`콜백 ${callbacks}개`] : []),
      ].join(", ")}. ${resources.map(({ name, count }) => `${name} ${count}개`).join(" · ")}.`,
    notCovered: "**지원하지 않는 기능과 대안:**",
    never:
      "**실서버 검증:** 없음. 명세는 공식 문서와 공개된 연동 코드로 작성했으며, 운영 중인 서버와 비교한 적이 없습니다.",
    verified: (on: string, by: string) => `**실서버 검증:** ${on}, ${by}.`,
  },
} as const satisfies Record<Language, object>;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function total(resources: readonly Count[]): number {
  return resources.reduce((sum, { count }) => sum + count, 0);
}

/** How many operations each tag has, in the order of the tags. */
function countByResource(document: Document, language: Language): Count[] {
  const tags = listOperations(document).map((operation) => tagOf(document, operation));
  const named = document.tags ?? [];
  return [...new Set([...named.map(({ name }) => name), ...tags])].flatMap((tag) => {
    const count = tags.filter((one) => one === tag).length;
    const shown = named.find(({ name }) => name === tag)?.["x-displayName"];
    const name = language === "ko" && shown !== undefined ? shown : tag;
    return count === 0 ? [] : [{ name, count }];
  });
}

function tagOf(document: Document, { path, method }: ContractOperation): string {
  const item = document.paths?.[path];
  const key = methods.find((each) => each.toUpperCase() === method);
  const operation = item && key && resolve<PathItem>(document, item)[key];
  return operation?.tags?.[0] ?? "Operations";
}

function countWebhooks(document: Document): WebhookCount {
  const all = listWebhooks(document);
  const callbacks = all.filter(({ callback }) => callback !== undefined);
  // Several operations can ask for the same callback.
  return {
    webhooks: all.length - callbacks.length,
    callbacks: new Set(callbacks.map(({ id }) => id)).size,
  };
}
