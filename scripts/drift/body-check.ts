import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { findMediaType } from "@jumun/openapi/media-type";
import { walkFields } from "./declared-fields.ts";
import type { Finding } from "./finding.ts";
import type { ObservedBody } from "./observed-exchange.ts";
import { isRedacted } from "./redacted.ts";
import { SchemaDifferences } from "./schema-difference.ts";

/** The operation that something is part of, and where in it: `request`, `answer 200`. */
export interface Place {
  readonly operationId: string;
  readonly place: string;
}

/** Holds values and bodies to the schemas of a contract. */
export class BodyCheck {
  readonly #document: Document;
  readonly #differences: SchemaDifferences;

  constructor(document: Document) {
    this.#document = document;
    this.#differences = new SchemaDifferences(document);
  }

  /** A value that stands for itself, as that of a parameter or a header. */
  checkValue(schema: Referenced<Schema>, value: unknown, at: Place): Finding[] {
    return this.#differences.of(schema, value).map(({ pointer, because }) => ({
      rule: "type-mismatch",
      severity: "error",
      operationId: at.operationId,
      place: `${at.place} ${pointer}`.trim(),
      message: `The value ${because}.`,
    }));
  }

  /** A value with fields, of which the contract may not know some. */
  checkFields(schema: Referenced<Schema>, value: unknown, at: Place): Finding[] {
    return [...this.checkValue(schema, value, at), ...this.#unknown(schema, value, at)];
  }

  checkJson(schema: Referenced<Schema>, text: string, at: Place): Finding[] {
    try {
      return this.checkFields(schema, JSON.parse(text), at);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const message = "The body is no JSON, though the contract says that it is.";
      return [{ rule: "not-json", severity: "error", ...at, message }];
    }
  }

  #unknown(schema: Referenced<Schema>, value: unknown, at: Place): Finding[] {
    const findings: Finding[] = [];
    const { operationId } = at;
    walkFields(this.#document, schema, value, {
      undeclared: (pointer) => {
        const message = "The field is not declared.";
        const place = `${at.place} ${pointer}`;
        const rule = "undocumented-field";
        findings.push({ rule, severity: "warning", operationId, place, message });
      },
      unlisted: (pointer, text) => {
        if (isRedacted(text)) return;
        const message = `The value ${JSON.stringify(shortened(text))} is not among the known ones.`;
        const place = `${at.place} ${pointer}`.trim();
        findings.push({ rule: "unknown-value", severity: "info", operationId, place, message });
      },
    });
    return findings;
  }
}

/** That a body is of none of the declared media types, of which there is at least one. */
export function checkMediaType(
  body: ObservedBody,
  declared: readonly string[],
  at: Place,
): Finding[] {
  if (body.kind !== "text" || body.mediaType === "" || isRedacted(body.mediaType)) return [];
  if (findMediaType(declared, body.mediaType) !== undefined) return [];
  const message = `The body is ${body.mediaType} and not ${declared.join(" or ")}.`;
  return [{ rule: "undocumented-media-type", severity: "warning", ...at, message }];
}

/** Not cut in the middle of a character. */
function shortened(text: string): string {
  return text.slice(0, 100).replace(/[\ud800-\udbff]$/, "");
}
