import { variableName } from "@jumun/client/environment-variable";
import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { pascalCase } from "@jumun/openapi/pascal-case";
import type { CredentialOption } from "./credential-option.ts";

export interface Vendor {
  readonly name: string;
  /** The vendor's name for itself. */
  readonly title: string;
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  readonly options: readonly CredentialOption[];
}

/** The name of a variable with the client: `sky-shop` → `skyShop`. */
export function variableOf(name: string): string {
  const className = pascalCase(name);
  return `${className.charAt(0).toLowerCase()}${className.slice(1)}`;
}

/** The names of the options that every call needs. */
export function requiredOptions(options: readonly CredentialOption[]): string[] {
  return options.flatMap(({ required, names }) => (required ? names : []));
}

/**
 * The source of `packages/<name>/src/<name>.ts`: the factory, with options for the security schemes of the
 * contract. It is written once and then edited by hand.
 */
export function printFactory(vendor: Vendor): string {
  const { name, options } = vendor;
  const className = pascalCase(name);
  const body = printBody(vendor);
  const helpers = ["basicCredential", "requireCredential", "requireSecret", "requireToken"];
  const used = helpers.filter((helper) => body.includes(`${helper}(`));
  const imports = [
    used.length > 0 && `import { ${used.join(", ")} } from "@jumun/client/credential";`,
    'import { readFactoryOptions } from "@jumun/client/factory-options";',
    `import { type ClientOptions, ${className} } from "./generated/client.gen.ts";`,
  ];
  return `${imports.filter(Boolean).join("\n")}

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

${printOptions(vendor)}
/**
 * A client of ${commentText(vendor.title)}.
 * @throws UsageError for an unknown option${options.length === 0 ? "" : ", and if a credential is missing or malformed"}
 * @example
 * const ${variableOf(name)} = create${className}(${exampleOptions(vendor)});
 */
export function create${className}(options: ${className}Options = {}): ${className} {
  const names = [${options.flatMap(({ names }) => names.map((option) => JSON.stringify(option))).join(", ")}] as const;
  const { client${options.length === 0 ? "" : ", credentials"} } = readFactoryOptions("${name}", options, names);
${body}}
`;
}

/** The values of the option `environment`. */
export function environments(document: Document): string[] {
  return (document.servers ?? []).flatMap((server) => server["x-environment"] ?? []);
}

function clientOptions(document: Document): string {
  const names = environments(document).map((name) => JSON.stringify(name));
  return `ClientOptions<${names.join(" | ") || "never"}>`;
}

function printOptions({ name, title, document, options }: Vendor): string {
  const type = `${pascalCase(name)}Options`;
  const base = clientOptions(document);
  if (options.length === 0) return `export type ${type} = ${base};\n`;
  const members = options.flatMap((option) => {
    return option.names.map((member, index) => {
      const value =
        option.kind === "token" ? "string | (() => string | Promise<string>)" : "string";
      const comment = commentText(memberComment(option, index, title));
      const variable = `Environment variable: \`${variableName(name, member)}\`.`;
      return `  /** ${comment} ${variable} */\n  readonly ${member}?: ${value} | undefined;\n`;
    });
  });
  return `export interface ${type} extends ${base} {\n${members.join("")}}\n`;
}

function memberComment({ kind, location }: CredentialOption, index: number, title: string): string {
  if (kind === "key") return `The key that ${title} issued. Sent as ${location}.`;
  if (kind === "token") {
    return `An access token; a function is called before every request. Sent as ${location}.`;
  }
  return `${index === 0 ? "The first" : "The second"} half of the credential. Sent as ${location}.`;
}

/** Credentials come from the environment. A vendor without a known host needs `baseUrl`. */
function exampleOptions({ document }: Vendor): string {
  return environments(document).length === 0 ? "{ baseUrl }" : "";
}

function printBody({ name, options }: Vendor): string {
  const entries = options.map((option) => `${key(option.scheme)}: ${credentialOf(name, option)}`);
  const basics = options.filter(({ kind }) => kind === "basic");
  const secrets = basics.map(({ names: [, secret] }) => `String(credentials.${secret} ?? "")`);
  return `  return new ${pascalCase(name)}(client, {
    credentials: { ${entries.join(", ")} },
    secrets: [${secrets.join(", ")}],
  });
`;
}

/** The source of a scheme's credential. */
function credentialOf(vendor: string, { kind, names, required }: CredentialOption): string {
  const [first, second] = names;
  const require = (option: string | undefined, helper: string) =>
    `${helper}("${vendor}", "${option}", credentials.${option})`;
  const credential =
    kind === "basic"
      ? `basicCredential(${require(first, "requireToken")}, ${require(second, "requireSecret")})`
      : require(first, kind === "token" ? "requireCredential" : "requireToken");
  return required ? credential : `credentials.${first} === undefined ? undefined : ${credential}`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function commentText(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("*/", "*\\/").trim();
}
