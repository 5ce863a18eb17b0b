import { mockAddress } from "@jumun/contract/code-sample/code-sample";
import type { Server } from "@jumun/contract/document";
import { type Html, html } from "./html.ts";
import type { Place } from "./site-page.ts";
import type { Text } from "./text.ts";

/** A switch that says whom the code samples of a page call; `browser/code-sample.js` makes it work. */
export function codeSampleAddress(
  vendor: string,
  servers: readonly Server[],
  { say }: Pick<Place, "say">,
): Html {
  return html`<form class="sample-address" data-mock="${mockAddress(vendor)}">
<label for="sample-address">${say(text.calls)}</label>
<select id="sample-address" aria-describedby="sample-address-hint">
<option value="mock" data-address="${mockAddress(vendor)}">${say(text.mock)}</option>
${servers.map((server) => {
  const address = addressOf(server);
  const environment = server["x-environment"];
  return html`<option value="${environment ?? "given"}" data-address="${address}">${say(nameOf(environment))} (${new URL(address).host})</option>
`;
})}</select>
<span id="sample-address-hint" role="status" data-mock="${say(text.startMock)}" data-vendor="${say(text.ownCredentials)}">${say(text.startMock)}</span>
</form>
`;
}

const text = {
  calls: { en: "Samples call", ko: "예제가 호출하는 곳" },
  mock: { en: "Mock server", ko: "모의 서버" },
  startMock: { en: "npm run mock starts it.", ko: "npm run mock 명령으로 시작합니다." },
  ownCredentials: {
    en: "Put in your own credentials: these are made up.",
    ko: "예제의 인증 정보는 지어낸 것이니 발급받은 것으로 바꾸세요.",
  },
  given: { en: "The host you were given", ko: "발급받은 호스트" },
} as const satisfies Readonly<Record<string, Text>>;

const environments: Readonly<Record<string, Text>> = {
  production: { en: "Production", ko: "운영 서버" },
  test: { en: "Test", ko: "테스트 서버" },
};

function nameOf(environment: string | undefined): Text {
  if (environment === undefined) return text.given;
  return environments[environment] ?? { en: environment, ko: environment };
}

function addressOf({ url, variables = {} }: Server): string {
  return url
    .replace(/\{([^}]+)\}/g, (_, name: string) => String(variables[name]?.default ?? name))
    .replace(/\/$/, "");
}
