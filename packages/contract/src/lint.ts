import { isAbsolute, relative } from "node:path";
import {
  BaseResolver,
  type Config,
  type Document,
  getLineColLocation,
  isPlainObject,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import { readContractFiles } from "./contract-folder.ts";
import { findCircularReference } from "./rules/circular-reference.ts";
import { contractConfig, shapeConfig } from "./rules/config.ts";
import { repositoryRoot } from "./vendors.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** One thing that is wrong with a contract. */
export interface Problem {
  /** Absolute: the contract, or a file that it refers to. */
  readonly file: string;
  /** Counted from 1, as is the column. */
  readonly line: number;
  readonly column: number;
  /** The fault, and what to do about it. */
  readonly message: string;
  /** The rule of redocly.yaml that found it, or `yaml` or `openapi-3.1` if the file is neither. */
  readonly rule: string;
}

/**
 * Lints a contract by the rules of redocly.yaml: OpenAPI 3.1 and specs/README.md.
 * @param rules instead of those of redocly.yaml
 * @param reader caches the files that it reads
 * @returns the problems, sorted by file and line
 * @throws Error if the file does not exist, or if a rule throws
 */
export async function lintContract(
  path: string,
  rules?: Config,
  reader?: BaseResolver,
): Promise<Problem[]> {
  const config = rules ?? (await contractConfig());
  const externalRefResolver = reader ?? new BaseResolver(config.resolve);
  const document = await read(path, externalRefResolver);
  if (document instanceof YamlParseError) return [syntaxProblem(document)];
  const other = notOpenApi31(document);
  if (other !== undefined) return [other];
  const circular = findCircularReference(await readContractFiles(path));
  if (circular !== undefined) return [circularProblem(circular)];
  const found = await lintDocumentOrShape({ document, externalRefResolver, config });
  return found.map(toProblem).sort(byPlace);
}

/**
 * The problems of a document. Some rules of Redocly throw if a node has the wrong type; then only such nodes
 * are reported.
 * @throws Error if a rule throws for another reason
 */
export async function lintDocumentOrShape(
  options: Parameters<typeof lintDocument>[0],
): Promise<NormalizedProblem[]> {
  try {
    return await lintDocument(options);
  } catch (cause) {
    const config = await shapeConfig();
    const misshapen = await lintDocument({ ...options, config }).catch(() => []);
    if (misshapen.length > 0) return misshapen;
    const { absoluteRef } = options.document.source;
    throw new Error(`The contract ${absoluteRef} cannot be linted: ${reasonOf(cause)}.`, { cause });
  }
}

/** A line that editors and terminals link to the file: `specs/crema/openapi.yaml:12:5 The message. (rule)`. */
export function formatProblem(problem: Problem, root: string = repositoryRoot): string {
  const inside = relative(root, problem.file);
  const file = inside.startsWith("..") || isAbsolute(inside) ? problem.file : inside;
  return `${file}:${problem.line}:${problem.column} ${problem.message} (${problem.rule})`;
}

async function read(path: string, resolver: BaseResolver): Promise<Document | YamlParseError> {
  try {
    const document = await resolver.resolveDocument(null, path, true);
    if (document instanceof ResolveError) throw document;
    return document;
  } catch (error) {
    if (error instanceof YamlParseError) return error;
    throw new Error(`The contract ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function syntaxProblem(error: YamlParseError): Problem {
  return {
    file: error.source.absoluteRef,
    line: Number.isNaN(error.line) ? 1 : error.line,
    column: Number.isNaN(error.col) ? 1 : error.col,
    message: `The file is not YAML: ${withoutPlace(error.message)}.`,
    rule: "yaml",
  };
}

function notOpenApi31({ source, parsed }: Document): Problem | undefined {
  const { openapi, swagger }: Record<string, unknown> = isPlainObject(parsed) ? parsed : {};
  if (typeof openapi === "string" && openapi.startsWith("3.1.")) return undefined;
  const key = openapi === undefined && swagger !== undefined ? "swagger" : "openapi";
  return {
    ...placeOf({ source, pointer: `#/${key}`, reportOnKey: false }),
    message: "A contract must be an OpenAPI 3.1 document. Write openapi: 3.1.0",
    rule: "openapi-3.1",
  };
}

function circularProblem({ file, path }: { file: YamlFile; path: Path }): Problem {
  return {
    file: file.file,
    ...file.valuePosition(path),
    message: "This $ref leads back to itself. Replace one $ref of the cycle by a definition.",
    rule: "no-unresolved-refs",
  };
}

/** Advice that Redocly does not give. */
const unresolved = ": it points to nothing. Correct it, or define its target.";

function toProblem({ location, message, suggest, ruleId }: NormalizedProblem): Problem {
  const [first] = location;
  if (first === undefined) throw new Error(`The rule ${ruleId} has no location: ${message}`);
  const text = withoutPlace(message);
  const advice = suggest.length === 0 ? "" : ` Did you mean ${suggest.join(", ")}?`;
  const remedy = text === "Can't resolve $ref" ? unresolved : "";
  return { ...placeOf(first), message: `${text}${remedy}${advice}`, rule: ruleId };
}

function placeOf(location: LocationObject): Pick<Problem, "file" | "line" | "column"> {
  const { start } = getLineColLocation(location);
  return { file: location.source.absoluteRef, line: start.line, column: start.col };
}

/** The message of the parser without the file and line at its end. */
function withoutPlace(message: string): string {
  return message.replace(/ in "[^"]*" \(\d+:\d+\)$/, "");
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
