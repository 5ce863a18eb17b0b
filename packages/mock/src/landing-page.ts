import type { ListedApi, ListedOperation, Listing } from "./operation-list.ts";

/** The listing as an HTML page without scripts and external resources. */
export function landingPage({ vendors }: Listing): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jumun mock</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: .6rem .8rem; border: 1px solid #8886; border-radius: .3rem; }
h3 { margin: 1.5rem 0 .2rem; font-size: 1rem; }
p { margin: 0; }
</style>
</head>
<body>
<h1>jumun mock</h1>
<p>The mock responds to every call below with the documented examples of the contract.
Send <code>Prefer: code=401</code> or <code>Prefer: example=name</code> for another response.
A program gets this list as JSON.</p>
${vendors.map(section).join("\n")}
</body>
</html>
`;
}

function section({ vendor, title, url, operations }: ListedApi): string {
  return `<h2 id="${html(vendor)}">${html(title)}</h2>
<p><code>${html(url)}</code></p>
${operations.map(entry).join("\n")}`;
}

function entry({ operationId, method, path, summary, curl }: ListedOperation): string {
  return `<h3>${html(operationId)} <code>${html(method)} ${html(path)}</code></h3>
<p>${html(summary)}</p>
${curl === undefined ? "" : `<pre>${html(curl)}</pre>`}`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
