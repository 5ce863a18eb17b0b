import type { Document } from "@jumun/openapi/document";
import type { Language } from "./language.ts";
import { evidenceText, type Provenance, parseEvidence } from "./provenance.ts";

/**
 * The document with its extensions expanded: `x-evidence: client-code/token-call` becomes a kind and a
 * source, `x-discrepancy: [limit-default]` becomes the decision, and the meanings in `x-enum-texts` are
 * added to the description, where every tool shows them.
 */
export function expand(document: Document, provenance: Provenance, language: Language): Document {
  const decisions = new Map(
    provenance.discrepancies.map(({ ko, ...en }) => [
      en.id,
      language === "ko" ? { id: en.id, ...ko } : en,
    ]),
  );
  return visit(document) as Document;

  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, child]) => [key, expandExtension(key, child)]);
    const node: Record<string, unknown> = Object.fromEntries(entries);
    const meanings = node["x-enum-texts"];
    if (typeof meanings === "object" && meanings !== null) {
      const { description = "" } = node;
      const list = Object.entries(meanings).map(([known, meaning]) => `- \`${known}\`: ${meaning}`);
      node.description = `${description}\n\n${list.join("\n")}`.trim();
    }
    return node;
  }

  function expandExtension(key: string, value: unknown): unknown {
    if (key === "x-evidence" && typeof value === "string") {
      const { kind, id } = parseEvidence(value);
      const source = evidenceText(provenance, id)?.[language];
      return { kind, ...(id !== undefined && { id }), ...(source !== undefined && { source }) };
    }
    if (key === "x-discrepancy" && Array.isArray(value)) {
      return value.flatMap((id) => decisions.get(String(id)) ?? []);
    }
    return ["value", "example", "default", "const", "enum"].includes(key) ? value : visit(value);
  }
}

/** The document without provenance, as the mock reads it. */
export function withoutRecord(document: Document): Document {
  return without(document, ["x-evidence", "x-discrepancy"]);
}

/** The published document: without provenance and the extension that only the mock reads. */
export function published(document: Document): Document {
  return without(document, ["x-evidence", "x-discrepancy", "x-state"]);
}

function without(document: Document, extensions: readonly string[]): Document {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    extensions.includes(key) ? undefined : value,
  );
}
