import type { Document } from "@jumun/contract/document";
import { pascalCase } from "@jumun/contract/names";
import type { ContractOperation } from "@jumun/contract/operation";
import { type CredentialOption, tokenOperation } from "./credential-option.ts";

export interface Vendor {
  readonly name: string;
  /** As the vendor calls itself. */
  readonly title: string;
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  readonly options: readonly CredentialOption[];
}

/** `sky-shop` as `skyShop`: what a caller names the client. */
export function variableOf(name: string): string {
  const className = pascalCase(name);
  return `${className.charAt(0).toLowerCase()}${className.slice(1)}`;
}

/** Names of the options that no call can do without. */
export function requiredOptions(options: readonly CredentialOption[]): string[] {
  return options.flatMap(({ required, kind, names }) =>
    required && kind !== "client-credentials" ? names : [],
  );
}

/**
 * The source of `packages/<name>/src/<name>.ts`: the factory, with an option for each credential
 * that the contract's security schemes name. From then on it is edited by hand.
 */
export function printFactory(vendor: Vendor): string {
  const { name, options } = vendor;
  const className = pascalCase(name);
  const issued = options.find(({ kind }) => kind === "client-credentials");
  const imports = [
    ...credentialImports(options),
    issued && 'import { UsageError } from "@jumun/client/errors";',
    'import { type ClientOptions, checkOptions } from "@jumun/client/options";',
    issued && 'import { issuedCredential } from "@jumun/client/token";',
    `import { ${className} } from "./generated/client.gen.ts";`,
  ];
  return `${imports.filter(Boolean).join("\n")}

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

${printOptions(vendor)}
/**
 * A client of ${commentText(vendor.title)}.
${options.length === 0 ? "" : " * @throws UsageError where a credential is missing or malformed\n"} * @example
 * const ${variableOf(name)} = create${className}(${exampleOptions(vendor)});
 */
export function create${className}(options: ${className}Options${needsNoOption(vendor) ? " = {}" : ""}): ${className} {
  checkOptions("${name}", options);
${printBody(vendor, issued)}}
`;
}

function credentialImports(options: readonly CredentialOption[]): string[] {
  const has = (...kinds: CredentialOption["kind"][]) =>
    options.some(({ kind }) => kinds.includes(kind));
  const names = [
    has("basic") && "basicCredential",
    options.length > 0 && "requireCredential",
    has("basic") && "requireSecret",
  ].filter(Boolean);
  return names.length === 0
    ? []
    : [`import { ${names.join(", ")} } from "@jumun/client/credential";`];
}

/** The names of the servers that `environment` chooses among. */
export function environments(document: Document): string[] {
  return (document.servers ?? []).flatMap((server) => server["x-environment"] ?? []);
}

function clientOptions(document: Document): string {
  const names = environments(document).map((name) => JSON.stringify(name));
  return `ClientOptions<${names.join(" | ") || "never"}>`;
}

function needsNoOption({ document, options }: Vendor): boolean {
  return environments(document).length > 0 && options.every(({ required }) => !required);
}

function printOptions({ name, title, document, options }: Vendor): string {
  const type = `${pascalCase(name)}Options`;
  const base = clientOptions(document);
  if (options.length === 0) return `export type ${type} = ${base};\n`;
  const members = options.flatMap((option) => {
    const mark = option.required && option.kind !== "client-credentials" ? "" : "?";
    const open = mark === "" ? "" : " | undefined";
    return option.names.map((member, index) => {
      const isToken = /token/.test(option.kind) || index === 2;
      const value = isToken ? "string | (() => string | Promise<string>)" : "string";
      const comment = commentText(memberComment(option, index, title));
      return `  /** ${comment} */\n  readonly ${member}${mark}: ${value}${open};\n`;
    });
  });
  return `export interface ${type} extends ${base} {\n${members.join("")}}\n`;
}

function memberComment(option: CredentialOption, index: number, title: string): string {
  const { kind, travels, names } = option;
  if (kind === "key") return `The key that ${title} issued. Sent as ${travels}.`;
  if (kind === "token") {
    return `An access token; a function is asked before every request. Sent as ${travels}.`;
  }
  if (kind === "basic")
    return `${index === 0 ? "The first" : "The second"} half of the credential. Sent as ${travels}.`;
  return (
    [
      `The client that ${title} issued: with ${names[1]}, the client gets access tokens itself.`,
      `The secret of ${names[0]}.`,
      `An access token that somebody else gets, instead of ${names[0]}; a function is asked before every request.`,
    ][index] ?? ""
  );
}

function exampleOptions({ name, document, options }: Vendor): string {
  const [first] = options;
  const members = [
    ...(environments(document).length === 0 ? ["baseUrl"] : []),
    ...(first?.names.slice(0, first.kind === "client-credentials" ? 2 : undefined) ?? []).map(
      (option) => `${option}: process.env.${constant(name)}_${constant(option)}`,
    ),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

function constant(name: string): string {
  return name
    .replaceAll("-", "_")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toUpperCase();
}

function printBody(vendor: Vendor, issued: CredentialOption | undefined): string {
  const { name, options } = vendor;
  const className = pascalCase(name);
  const plain = options.filter((option) => option !== issued);
  const credentials = plain.map(
    (option) => `      ${key(option.scheme)}: ${credentialOf(name, option)},\n`,
  );
  const secrets = plain.flatMap(({ kind, names, required }) =>
    kind !== "basic"
      ? []
      : [
          required
            ? `options.${names[1]}`
            : `...(options.${names[1]} ? [options.${names[1]}] : [])`,
        ],
  );
  if (issued === undefined) {
    const record = credentials.length === 0 ? "{}" : `{\n${credentials.join("")}    }`;
    return `  return new ${className}(options, {
    credentials: ${record},
    secrets: [${secrets.join(", ")}],
  });
`;
  }
  return printIssuing(vendor, issued, credentials, secrets);
}

/** What fills a scheme; undefined where its option is not given. */
function credentialOf(vendor: string, { kind, names, required }: CredentialOption): string {
  const [first, second] = names;
  const require = (option: string | undefined, how = "requireCredential") =>
    `${how}("${vendor}", "${option}", options.${option})`;
  if (kind === "basic") {
    const pair = `basicCredential(${require(first)}, ${require(second, "requireSecret")})`;
    return required ? pair : `options.${first} === undefined ? undefined : ${pair}`;
  }
  if (kind === "token") {
    const credential = `typeof options.${first} === "function" ? options.${first} : ${require(first)}`;
    return required ? credential : `options.${first} === undefined ? undefined : ${credential}`;
  }
  return required
    ? require(first)
    : `options.${first} === undefined ? undefined : ${require(first)}`;
}

function printIssuing(
  { name }: Vendor,
  { scheme, names }: CredentialOption,
  credentials: readonly string[],
  secrets: readonly string[],
): string {
  const className = pascalCase(name);
  const variable = variableOf(name);
  const [id, secret, token] = names;
  const others = credentials.join("");
  return `  const { ${token} } = options;
  if (${token} !== undefined) {
    if (options.${id} !== undefined || options.${secret} !== undefined) {
      throw new UsageError(
        "${name}: the options ${token} and ${id} with ${secret} exclude each other. Pass one of them.",
      );
    }
    return new ${className}(options, {
      credentials: {
      ${key(scheme)}: typeof ${token} === "function" ? ${token} : requireCredential("${name}", "${token}", ${token}),
${others}    },
      secrets: [${secrets.join(", ")}],
    });
  }
  const client_id = requireCredential("${name}", "${id}", options.${id});
  const client_secret = requireCredential("${name}", "${secret}", options.${secret});
  const ${variable}: ${className} = new ${className}(options, {
    credentials: {
      ${key(scheme)}: issuedCredential("${name}", options, [client_id], async () => {
        const answer = await ${variable}.${tokenOperation}({
          grant_type: "client_credentials",
          client_id,
          client_secret,
        });
        return { token: answer.access_token, expiresIn: answer.expires_in };
      }),
${others}    },
    secrets: [${["client_secret", ...secrets].join(", ")}],
  });
  return ${variable};
`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function commentText(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("*/", "*\\/").trim();
}
