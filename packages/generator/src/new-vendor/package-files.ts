import { readFile } from "node:fs/promises";
import { pascalCase } from "@jumun/openapi/pascal-case";
import type { Files } from "../files.ts";
import { literal } from "../literal.ts";
import { sandboxOptions } from "./credential-option.ts";
import { printFactory, type Vendor, variableOf } from "./factory.ts";
import { exampleCall, printTest, printTypeTest } from "./first-tests.ts";

const templates = [
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "turbo.json",
  "README.md",
  "README.ko.md",
  "CHANGELOG.md",
  "src/conformance.test.ts",
];

const contractTemplates = ["openapi.yaml", "orders.yaml", "ko.yaml", "provenance.yaml"];

/** The files of `specs/<name>` without a third-party document: a valid example with comments. */
export async function contractTemplate(name: string, title: string): Promise<Files> {
  const values = { name, title, yamlTitle: JSON.stringify(title) };
  const filled = contractTemplates.map(async (file) => [file, await fillTemplate(file, values)]);
  return Object.fromEntries(await Promise.all(filled));
}

/** The files of `packages/<name>` that are written once and then edited by hand, by path. */
export async function packageFiles(vendor: Vendor, leftOut: boolean): Promise<Files> {
  const { name } = vendor;
  const filled = await Promise.all(
    templates.map(async (file) => [file, await fillTemplate(file, placeholders(vendor, leftOut))]),
  );
  return {
    ...Object.fromEntries(filled),
    [`src/${name}.ts`]: printFactory(vendor),
    [`src/${name}.test.ts`]: printTest(vendor),
    [`src/${name}.test-d.ts`]: printTypeTest(vendor),
  };
}

/** A file of the folder `template`, with its `{{placeholder}}`s filled. */
export async function fillTemplate(
  file: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const text = await readFile(new URL(`./template/${file}.template`, import.meta.url), "utf8");
  return text.replace(/\{\{(\w+)\}\}/g, (_, placeholder: string) => {
    const value = values[placeholder];
    if (value === undefined) {
      throw new Error(`The template ${file} has an unknown placeholder ${placeholder}.`);
    }
    return value;
  });
}

function placeholders(vendor: Vendor, leftOut: boolean): Record<string, string> {
  const { name, title, document, options } = vendor;
  const evidence: unknown = document.info && Reflect.get(document.info, "x-evidence");
  const kind = String(Object(evidence).kind);
  const schemes = options.map(({ names, location }) => `\`${names.join("`, `")}\`: ${location}`);
  return {
    name,
    title,
    className: pascalCase(name),
    variable: variableOf(name),
    // The example runs against the mock, as the tests do.
    exampleOptions: literal({
      baseUrl: `http://127.0.0.1:4010/${name}`,
      ...sandboxOptions(options),
    }),
    exampleCall: `console.log(await ${exampleCall(vendor)});`,
    credentials: schemes.join("; ") || "none",
    koreanCredentials: schemes.join("; ") || "없음",
    kind,
    leftOut: leftOut ? leftOutText(name) : "",
    koreanLeftOut: leftOut ? koreanLeftOutText(name) : "",
    jsonDescription: JSON.stringify(
      `Typed client for the ${title} HTTP API, generated from an exact OpenAPI contract.`,
    ),
  };
}

/** The points of the READMEs about what was not imported. */
function leftOutText(name: string): string {
  return `3. **What was not imported.** The comment at the top of \`specs/${name}/openapi.yaml\` lists what was
   left out of the imported document, with line and reason.
`;
}

function koreanLeftOutText(name: string): string {
  return `3. **가져오지 않은 부분.** 원본 문서에서 제외한 부분과 그 위치, 이유는 \`specs/${name}/openapi.yaml\` 맨 위의 주석에
   있습니다.
`;
}
