import { styleText } from "node:util";
import { loadSubject } from "@jumun/conformance/subject";
import { exampleInput } from "@jumun/openapi/example-input";

/**
 * Sends the contract's example of one operation through the built client, and prints requests and responses.
 * It is the operation that needs the most credentials, so that a token call comes first.
 */
export async function demonstrate(vendor: string, baseUrl: string): Promise<void> {
  const { operations, createClient } = await loadSubject(vendor);
  const [operation] = operations.toSorted(
    (one, other) => (other.security[0]?.length ?? 0) - (one.security[0]?.length ?? 0),
  );
  if (operation === undefined) return;
  const input = exampleInput(operation);
  print("\n", styleText("bold", `${vendor}.${operation.id}`), JSON.stringify(input));
  const client = createClient({ baseUrl, fetch: printingFetch });
  const data = await client.call(operation.id, input);
  print("  ", styleText("dim", "resolved to"), JSON.stringify(data) ?? "nothing, as documented");
}

async function printingFetch(url: string, init: RequestInit): Promise<Response> {
  const body = typeof init.body === "string" ? init.body : "";
  print("  ", styleText("cyan", "→"), `${init.method} ${url} ${body}`);
  const response = await fetch(url, init);
  const status = styleText(response.ok ? "green" : "red", `← ${response.status}`);
  print("  ", status, await response.clone().text());
  return response;
}

function print(indent: string, label: string, text: string): void {
  console.log(`${indent}${label} ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`);
}
