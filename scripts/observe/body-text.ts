/**
 * What the bytes of a body say in the charset that their content type names, UTF-8 where it names
 * none; empty where they are no text: credentials could not be taken out of them.
 */
export function textOf(bytes: Uint8Array, contentType: string | null): string {
  const [, charset = "utf-8"] = /charset="?([^";\s]+)/i.exec(contentType ?? "") ?? [];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}
