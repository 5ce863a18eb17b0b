import type { RecordedExchange } from "@jumun/client/exchange";
import { printable } from "@jumun/mock/printable";

/** Longer bodies are cut. */
const maxBody = 2_000;

/** The lines of `--verbose` for one attempt. The client has redacted the credentials. */
export function exchangeLog({
  attempt,
  duration,
  request,
  response,
  error,
}: RecordedExchange): string {
  const lines = [
    `> ${request.method} ${request.url} (attempt ${attempt})`,
    ...headerLines(">", request.headers),
    ...bodyLines(">", request.body),
    ...(response === undefined
      ? [`< no response: ${error instanceof Error ? error.message : String(error)}`]
      : [
          `< ${response.status} after ${Math.round(duration)} ms`,
          ...headerLines("<", response.headers),
          ...bodyLines("<", response.body),
        ]),
  ];
  return `${lines.map((line) => printable(line, maxBody)).join("\n")}\n`;
}

function headerLines(mark: string, headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${mark} ${name}: ${value}`);
}

function bodyLines(mark: string, body: string | undefined): string[] {
  return body === undefined || body === "" ? [] : [`${mark} ${body}`];
}
