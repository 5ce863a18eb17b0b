import type { Authorization, FilledScheme } from "./credential.ts";

/** Tells the issuers that the vendor refused their credentials. False where there is no issuer. */
export async function renew(
  schemes: readonly FilledScheme[],
  { secrets }: Authorization,
): Promise<boolean> {
  let renewed = false;
  for (const [index, { credential }] of schemes.entries()) {
    if (typeof credential !== "object") continue;
    await credential.refused(secrets[index] ?? "");
    renewed = true;
  }
  return renewed;
}
