import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";

/**
 * The text of a contract that somebody has, as it is.
 * @throws Error that says in a sentence why it is none: no such file, no YAML, Swagger 2.0
 */
export async function readGivenContract(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new Error(`The specification ${path} cannot be read: ${reason}.`, { cause: error });
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    const [reason = ""] = fault.message.split(" at line ");
    throw new Error(
      `${path}:${line}:${col} The specification is neither YAML nor JSON: ${reason}.`,
    );
  }
  const root: unknown = document.toJS();
  const { openapi, swagger }: Record<string, unknown> = Object(root);
  if (swagger !== undefined) {
    throw new Error(
      `${path} is Swagger ${String(swagger)}: convert it to OpenAPI 3.1 first, as with the editor at editor.swagger.io.`,
    );
  }
  if (typeof openapi !== "string" || !/^3\.1\./.test(openapi)) {
    const found =
      openapi === undefined ? "does not say which OpenAPI it is" : `is OpenAPI ${openapi}`;
    throw new Error(`${path} ${found}: a contract is an OpenAPI 3.1 document.`);
  }
  return text;
}
