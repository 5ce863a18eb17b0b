import { mockAddress } from "@jumun/openapi/code-sample/code-sample";
import type { Server } from "@jumun/openapi/document";
import { expandTemplate } from "@jumun/openapi/path-template";
import { type Html, html } from "../layout/html.ts";
import type { PageContext } from "../layout/site-page.ts";
import { referenceText as text } from "../reference-text.ts";

/** A menu of the servers that the page's samples can call; `browser/sample-server.js` applies it. */
export function sampleServerMenu(
  vendor: string,
  servers: readonly Server[],
  { t }: Pick<PageContext, "t">,
): Html {
  const mock = mockAddress(vendor);
  return html`<form class="sample-server" data-mock="${mock}">
<label for="sample-server">${t(text.server)}</label>
<select id="sample-server" aria-describedby="sample-server-hint">
<option value="mock" data-url="${mock}">${t(text.mock)}</option>
${servers.map((server) => {
  const url = urlOf(server);
  const environment = server["x-environment"];
  return html`<option value="${environment ?? "issued"}" data-url="${url}">${labelOf(environment, t)} (${new URL(url).host})</option>
`;
})}</select>
<span id="sample-server-hint" role="status" data-mock="${t(text.startMock)}" data-vendor="${t(text.realCredentials)}">${t(text.startMock)}</span>
</form>
`;
}

function labelOf(environment: string | undefined, t: PageContext["t"]): string {
  if (environment === undefined) return t(text.issuedHost);
  return environment === "production" || environment === "test"
    ? t(text[environment])
    : environment;
}

function urlOf({ url, variables = {} }: Server): string {
  return expandTemplate(url, (name) => variables[name]?.default ?? name).replace(/\/$/, "");
}
