import { environmentVariable, variableName } from "./environment-variable.ts";
import { type ClientOptions, checkOptions, clientRules, type Logger } from "./options.ts";

/** The options of a vendor's factory, with its credentials separated. */
export interface FactoryOptions<Name extends string> {
  /** `environment` is checked later, when the base URL is resolved. */
  readonly client: ClientOptions<never>;
  readonly credentials: Readonly<Partial<Record<Name, unknown>>>;
}

/**
 * Reads the options of a vendor's factory. Without any credential option, all credentials come from
 * environment variables; without `baseUrl` and `environment`, the base URL does.
 * @throws UsageError for an unknown option or a wrong value
 */
export function readFactoryOptions<Name extends string>(
  vendor: string,
  options: object,
  credentialNames: readonly Name[],
): FactoryOptions<Name> {
  const anything = ["given", () => true] as const;
  const rules = Object.fromEntries(credentialNames.map((name) => [name, anything]));
  const given: Record<string, unknown> = {
    ...checkOptions(vendor, options, { ...rules, ...clientRules }),
  };
  const client: Record<string, unknown> = { ...given };
  const credentials: Partial<Record<Name, unknown>> = {};
  const isFromOptions = credentialNames.some((name) => given[name] !== undefined);
  for (const name of credentialNames) {
    delete client[name];
    const value = isFromOptions ? given[name] : environmentVariable(variableName(vendor, name));
    if (value !== undefined && (isFromOptions || value !== "")) credentials[name] = value;
  }
  if (client.baseUrl === undefined && client.environment === undefined) {
    const baseUrl = environmentVariable(variableName(vendor, "baseUrl"));
    if (baseUrl !== undefined) {
      client.baseUrl = baseUrl;
      // An empty variable is rejected later as an invalid URL, so that it never means production.
      if (baseUrl !== "") logOnce(vendor, baseUrl, client.logger as Logger | undefined);
    }
  }
  return { client: client as ClientOptions<never>, credentials };
}

const logged = new Set<string>();

/** A forgotten variable would be hard to find without this line. */
function logOnce(vendor: string, baseUrl: string, logger: Logger = globalThis.console): void {
  const { protocol, host, pathname } = new URL(URL.canParse(baseUrl) ? baseUrl : "http://invalid");
  const line = `${vendor}: requests go to ${protocol}//${host}${pathname} (${variableName(vendor, "baseUrl")}).`;
  if (logged.has(line)) return;
  logged.add(line);
  logger.warn(line);
}
