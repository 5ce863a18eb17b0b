import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { findMediaType } from "@jumun/openapi/media-type";
import type { Finding } from "./finding.ts";
import type { RecordedBody } from "./recorded-exchange.ts";
import { isRedacted } from "./redacted.ts";
import { SchemaDifferences } from "./schema-difference.ts";
import { walkFields } from "./undeclared-fields.ts";

/** Where in the traffic something is: the operation, and `request` or `response 200`. */
export interface Location {
  readonly operationId: string;
  readonly location: string;
}

/** Compares values and bodies with the schemas of a contract. */
export class BodyCheck {
  readonly #document: Document;
  readonly #differences: SchemaDifferences;

  constructor(document: Document) {
    this.#document = document;
    this.#differences = new SchemaDifferences(document);
  }

  /** The value of a parameter or a header. */
  checkValue(schema: Referenced<Schema>, value: unknown, at: Location): Finding[] {
    return this.#differences.of(schema, value).map(({ pointer, because }) => ({
      rule: "type-mismatch",
      severity: "error",
      operationId: at.operationId,
      location: `${at.location} ${pointer}`.trim(),
      message: `The value ${because}.`,
    }));
  }

  /** A value that can have fields which the contract does not declare. */
  checkFields(schema: Referenced<Schema>, value: unknown, at: Location): Finding[] {
    return [...this.checkValue(schema, value, at), ...this.#undeclared(schema, value, at)];
  }

  checkJson(schema: Referenced<Schema>, text: string, at: Location): Finding[] {
    try {
      return this.checkFields(schema, JSON.parse(text), at);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const message = "The body is not JSON, as the contract declares.";
      return [{ rule: "not-json", severity: "error", ...at, message }];
    }
  }

  #undeclared(schema: Referenced<Schema>, value: unknown, at: Location): Finding[] {
    const findings: Finding[] = [];
    const { operationId } = at;
    walkFields(this.#document, schema, value, {
      undeclared: (pointer, type) => {
        const message = `The field is not declared. It is ${type}.`;
        const location = `${at.location} ${pointer}`;
        const rule = "undocumented-field";
        findings.push({ rule, severity: "warning", operationId, location, message });
      },
      unlisted: (pointer, text) => {
        if (isRedacted(text)) return;
        const message = "The value is a string that the extensible enumeration does not list.";
        const location = `${at.location} ${pointer}`.trim();
        findings.push({ rule: "unknown-value", severity: "info", operationId, location, message });
      },
    });
    return findings;
  }
}

/** Compares the media type of a body with the declared ones, of which there is at least one. */
export function checkMediaType(
  body: RecordedBody,
  declared: readonly string[],
  at: Location,
): Finding[] {
  if (body.kind === "none" || body.mediaType === "" || isRedacted(body.mediaType)) return [];
  if (findMediaType(declared, body.mediaType) !== undefined) return [];
  const message = `The body is ${shownMediaType(body.mediaType)} and not ${declared.join(" or ")}.`;
  return [{ rule: "undocumented-media-type", severity: "warning", ...at, message }];
}

/** Anything can be in the header. */
function shownMediaType(mediaType: string): string {
  return /^[a-z]{1,20}\/[a-z][a-z.+-]{0,60}$/.test(mediaType) ? mediaType : "of another type";
}
