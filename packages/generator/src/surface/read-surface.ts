/**
 * The public surface of a package as text: every export of every subpath, and every declaration of the
 * package that they use, sorted and without comments. It needs TypeScript 5, because TypeScript 7 has no
 * compiler API.
 */
import { join } from "node:path";
import ts from "typescript";
import type { PublicPackage } from "./public-packages.ts";

export const surfaceFile = "public-surface.txt";

/** @throws Error if the package is not built */
export function readSurface(root: string, { name, folder, exports }: PublicPackage): string {
  const at = join(root, "packages", folder);
  const entries = Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typesOf(target);
    return types === undefined ? [] : [{ subpath, file: join(at, types) }];
  });
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
  );
  const reader = new SurfaceReader(program.getTypeChecker(), join(at, "dist"));
  const subpaths = entries.map(({ subpath, file }) => {
    const source = program.getSourceFile(file);
    if (source === undefined) {
      throw new Error(`${name} is not built: ${file} is missing. Run \`turbo run build\`.`);
    }
    const title = subpath === "." ? name : `${name}${subpath.slice(1)}`;
    return [`import "${title}"`, ...reader.exportsOf(source).map((line) => `  ${line}`)].join("\n");
  });
  return `${[...subpaths.sort(), ...reader.declarations()].join("\n\n")}\n`;
}

class SurfaceReader {
  readonly #checker: ts.TypeChecker;
  readonly #own: string;
  readonly #printer = ts.createPrinter({ removeComments: true });
  readonly #seen = new Set<ts.Declaration>();
  readonly #printed: string[] = [];

  constructor(checker: ts.TypeChecker, own: string) {
    this.#checker = checker;
    this.#own = own;
  }

  exportsOf(source: ts.SourceFile): string[] {
    const module = this.#checker.getSymbolAtLocation(source);
    const exported = module === undefined ? [] : this.#checker.getExportsOfModule(module);
    return exported
      .map((symbol) => {
        const target = this.#target(symbol);
        this.#follow(target);
        return symbol.name === target.name ? symbol.name : `${symbol.name} (${target.name})`;
      })
      .sort();
  }

  declarations(): string[] {
    return this.#printed.sort();
  }

  #target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /**
   * Declarations of other packages are in their own snapshots. Those made from contracts are not built with
   * the package.
   */
  #follow(symbol: ts.Symbol): void {
    for (const declaration of symbol.declarations ?? []) {
      const statement = statementOf(declaration);
      if (statement === undefined || this.#seen.has(declaration)) continue;
      this.#seen.add(declaration);
      const source = declaration.getSourceFile();
      const isOwn = source.fileName.startsWith(this.#own);
      if (!isOwn || source.fileName.startsWith(join(this.#own, "contracts"))) continue;
      const text = this.#printer.printNode(ts.EmitHint.Unspecified, statement, source);
      this.#printed.push(text.replace(/^(export )?(declare )?/, "").replaceAll(/ +$/gm, ""));
      this.#walk(statement);
    }
  }

  #walk(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const symbol = this.#checker.getSymbolAtLocation(node);
      if (symbol !== undefined) this.#follow(this.#target(symbol));
    }
    ts.forEachChild(node, (child) => this.#walk(child));
  }
}

/** The top-level statement of a declaration; undefined for an inner declaration. */
function statementOf(declaration: ts.Declaration): ts.Statement | undefined {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isStatement(node) && ts.isSourceFile(node.parent) ? node : undefined;
}

function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null || !("types" in target)) return undefined;
  return typeof target.types === "string" ? target.types : undefined;
}
