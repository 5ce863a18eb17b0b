import type { DocumentedExchange } from "../documented.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What the vendor's page prints, as verdicts: a mock of the contract takes the requests and refuses
 * those that deviate, and a client reads the answers. What the page leaves out, the credential and
 * what was asked, is that of the verdicts written for the same operation.
 */
export function documentedVerdicts(
  exchanges: readonly DocumentedExchange[],
  verdicts: readonly Verdict[],
): Verdict[] {
  return exchanges.flatMap((exchange) => {
    const { title, where, operation } = exchange;
    const same = verdicts.filter((verdict) => verdict.operation === operation);
    const about = { title: `documented: ${title}`, where, operation };
    const judges = [requestVerdict(exchange, same), answerVerdict(exchange, same)];
    return judges.flatMap((judge) => (judge === undefined ? [] : [{ ...about, ...judge }]));
  });
}

type Judge = Pick<Verdict, "mock" | "answer">;

function requestVerdict(
  { request }: DocumentedExchange,
  same: readonly Verdict[],
): Judge | undefined {
  if (request === undefined) return undefined;
  const { method, url, headers, body, deviates } = request;
  const known = same.find(({ mock }) => mock?.request.headers !== undefined)?.mock?.request;
  const { pathname, search } = new URL(url, "https://vendor.invalid");
  const sent = {
    method,
    url: `${pathname}${search}`,
    headers: lowered({ ...headers, ...known?.headers }),
    ...(body !== undefined && { body }),
  };
  if (deviates === undefined) return { mock: { request: sent } };
  // The line of one half of a split may be a valid one of the other half.
  const isLine =
    deviates.part === "url" &&
    new URL(known?.url ?? "", "https://vendor.invalid").pathname === pathname;
  return isLine ? undefined : { mock: { request: sent, refused: true } };
}

function answerVerdict(
  { response }: DocumentedExchange,
  same: readonly Verdict[],
): Judge | undefined {
  if (response === undefined) return undefined;
  const { status, headers = {}, body, deviates } = response;
  const { input = {}, credentials = {} } =
    same.flatMap(({ answer, call }) => answer ?? call ?? [])[0] ?? {};
  const asked = { input, credentials, answer: { status, headers, body } };
  if (deviates?.part === "body") return { answer: { ...asked, is: "undocumented" } };
  return { answer: { ...asked, ...(body !== undefined && { gives: JSON.parse(body) }) } };
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
