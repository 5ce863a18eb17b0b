import { type CodeSample, codeSamples } from "@jumun/openapi/code-sample/code-sample";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { listOperations } from "@jumun/openapi/list-operations";
import type { Node } from "@jumun/openapi/node";

/** The labels of the samples' languages, and the names by which Redoc highlights them. */
const languages = {
  typescript: { label: "TypeScript", lang: "typescript" },
  curl: { label: "curl", lang: "shell" },
  python: { label: "Python", lang: "python" },
} as const satisfies Record<CodeSample["language"], { label: string; lang: string }>;

interface RedocSample {
  readonly label: string;
  readonly lang: string;
  readonly source: string;
}

/**
 * The samples of each OpenAPI operation, by `<METHOD> <path>`. The samples of the second half of a
 * split have the operationId in their label: Redoc needs each label once.
 */
export function samplesByOperation(
  vendor: string,
  document: Document,
): ReadonlyMap<string, readonly RedocSample[]> {
  const samples = new Map<string, RedocSample[]>();
  for (const operation of listOperations(document)) {
    const key = `${operation.method} ${operation.path}`;
    const before = samples.get(key);
    const added = codeSamples(vendor, document, operation).map(({ language, source }) => {
      const { label, lang } = languages[language];
      return { label: before === undefined ? label : `${label}: ${operation.id}`, lang, source };
    });
    samples.set(key, [...(before ?? []), ...added]);
  }
  return samples;
}

/** Adds the samples to the operations of a document, as `x-codeSamples`. */
export function addCodeSamples(
  shown: Node,
  samples: ReadonlyMap<string, readonly RedocSample[]>,
): Node {
  const paths: Record<string, unknown> = { ...(isJsonObject(shown.paths) ? shown.paths : {}) };
  for (const [key, list] of samples) {
    const [method = "", path = ""] = key.split(" ");
    const item = paths[path];
    const operation = isJsonObject(item) ? item[method.toLowerCase()] : undefined;
    if (!isJsonObject(item) || !isJsonObject(operation) || list.length === 0) continue;
    paths[path] = { ...item, [method.toLowerCase()]: { ...operation, "x-codeSamples": list } };
  }
  return { ...shown, paths };
}

/** Redoc only shows samples whose language is in this option; the request body comes last. */
export function sampleLanguages(
  samples: ReadonlyMap<string, readonly RedocSample[]>,
): { lang: string; label: string }[] {
  const labels = new Map([...samples.values()].flat().map(({ label, lang }) => [label, lang]));
  return [
    ...[...labels].map(([label, lang]) => ({ label, lang })),
    { label: "Payload", lang: "payload" },
  ];
}
