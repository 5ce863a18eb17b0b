/** Undefined if the variable is not set, or if the platform has no environment variables. */
export function environmentVariable(name: string): string | undefined {
  try {
    const { process }: { process?: { env?: Record<string, string | undefined> } } =
      Object(globalThis);
    return process?.env?.[name];
  } catch {
    // Deno throws if the program may not read the variable.
    return undefined;
  }
}

/** The variable for an option: `CREMA_APP_ID` for `appId`. */
export function variableName(vendor: string, option: string): string {
  const snake = option.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_");
  return `${vendor}_${snake}`.replaceAll("-", "_").toUpperCase();
}
