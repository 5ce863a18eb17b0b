import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { isJson } from "@jumun/openapi/media-type";
import { mapNodes, type Node } from "@jumun/openapi/node";

/** Marks a response whose body nobody has seen. */
const undocumentedHeader = "x-jumun-undocumented";

/** The document with a response for those that nobody has seen: `{}`, and a header that says so. */
export function withUndocumentedResponses(document: Document): Node {
  return mapNodes(document, (node, type) => (type === "response" ? withExample(node) : node));
}

function withExample(response: Node): Node {
  const content = isJsonObject(response.content) ? response.content : {};
  const media = Object.entries(content).find(([type, each]) => isJson(type) && isUnseen(each));
  if (media === undefined) return response;
  const [type, described] = media;
  const examples = { undocumented: { value: {} } };
  const header = { schema: { type: "string" }, example: "true" };
  return {
    ...response,
    headers: { ...Object(response.headers), [undocumentedHeader]: header },
    content: { ...content, [type]: { ...Object(described), examples } },
  };
}

function isUnseen(media: unknown): boolean {
  if (!isJsonObject(media) || media.examples !== undefined) return false;
  return isJsonObject(media.schema) && Object.keys(media.schema).length === 0;
}
