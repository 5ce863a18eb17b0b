declare module "parse-prefer-header" {
  /** Reads a `Prefer` header (RFC 7240); a preference without a value is `true`. */
  export default function parsePreferHeader(header: string): Record<string, string | true>;
}
