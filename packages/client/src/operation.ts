import type { Answer } from "./answer.ts";
import type { FieldEncoding, FieldEncodings } from "./encoded-field.ts";
import type { pairs } from "./pairs.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import type { inQuery } from "./query-credential.ts";
import type { WireRequest } from "./request.ts";
import type { Body } from "./response-body.ts";
import type { EncodedBody } from "./styled-request.ts";

export type { FieldEncoding, ParameterStyle };

/**
 * What the runtime knows of a vendor's contract. The generator writes these descriptors; nothing in
 * this package knows a vendor.
 */
export interface Contract {
  /** The vendor's name in messages: `crema`. */
  readonly vendor: string;
  /** Origin by environment. Empty where the vendor publishes no host: then `baseUrl` is required. */
  readonly servers: Readonly<Record<string, string>>;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Where a credential goes on the wire: to the header of that name, where nothing else is said. */
export interface SecurityScheme {
  /** A header's in lower case. */
  readonly name: string;
  /** Stands before the credential, with its space: `"Bearer "`. */
  readonly prefix?: string;
  /** Where else it goes: `inQuery`. */
  readonly place?: typeof inQuery;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template: `/api/v1/orders/{id}`. */
  readonly path: string;
  /** May the same request be sent twice with the effect of one? */
  readonly idempotent: boolean;
  /** The header, in lower case, of a key under which the vendor does the same thing only once. */
  readonly idempotencyKey?: string;
  /** Alternatives; each names the schemes that it needs together. None: no credential. */
  readonly security: readonly (readonly string[])[];
  /** Every field of the flat input and where it travels. */
  readonly input: Readonly<Record<string, Place>>;
  readonly required: readonly string[];
  /** Media type of the request body. */
  readonly body?: string;
  /** Without a field of its own the body is left out, and not an empty object. */
  readonly mayLackBody?: boolean;
  /** Documented answers by the contract's key: a status, a range such as `4XX`, or `default`. */
  readonly answers: Readonly<Record<string, AnswerContent>>;
  /** Properties that together mark a 2xx answer which says that the call failed. */
  readonly failures?: readonly (readonly string[])[];
  readonly pagination?: Pagination;
  /** How an answer is recognised whose real content is wrapped, and where that is. */
  readonly envelope?: { readonly marks: readonly string[]; readonly content: string };
  /**
   * Writes what travels in a query: `pairs`. It and what follows here is imported by the clients that
   * need it, and no other carries it.
   */
  readonly query?: typeof pairs;
  /** Writes a body that is a form of plain fields: `pairs`. */
  readonly form?: typeof pairs;
  /** Makes the request where it takes more than plain parameters, plain forms and JSON: `styledRequest`. */
  readonly write?: (
    name: string,
    baseUrl: string,
    operation: Operation,
    given: object,
  ) => WireRequest | Promise<WireRequest>;
  /** How parameters are written that are more than plain text, by field. */
  readonly styles?: Readonly<Record<string, ParameterStyle>>;
  /** The `Accept` header, where not every answer is `application/json`. */
  readonly accept?: string;
  /** Makes the body: `multipartBody`, `formBody`, `wholeBody`. */
  readonly encode?: (
    mediaType: string,
    content: unknown,
    encodings: FieldEncodings,
  ) => EncodedBody | Promise<EncodedBody>;
  /** How fields of a form are written, where the contract says it. */
  readonly encoding?: FieldEncodings;
  /** Reads the answer where it may be bytes: `bytesAnswer`. */
  readonly read?: (operation: Operation, response: Response, body: Body) => Answer;
  /** Keys of the answers that are bytes. */
  readonly bytes?: readonly string[];
}

/** A list that is read page by page, pages counted from 1. */
export interface Pagination {
  /** Input field of the page's number. */
  readonly page: string;
  /** Input field of the number of rows of a page. */
  readonly limit?: string;
  /** Names that lead from the answer to its rows; none where the answer is the rows. */
  readonly items: readonly string[];
  /** Header whose rel="next" and rel="last" tell the pages. */
  readonly last?: string;
}

/** `body` is one field of the request body, `content` the whole of it. */
export type Place = "path" | "query" | "header" | "body" | "content";

export type AnswerContent = "json" | "text" | "none";
