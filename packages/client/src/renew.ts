import type { Authorization, Credentials } from "./credential.ts";

/** Tells the issuers that the vendor refused their credentials. False where there is no issuer. */
export async function renew(
  schemes: readonly string[],
  credentials: Credentials,
  { secrets }: Authorization,
): Promise<boolean> {
  let renewed = false;
  for (const [index, scheme] of schemes.entries()) {
    const credential = credentials[scheme];
    if (typeof credential !== "object") continue;
    await credential.refused(secrets[index] ?? "");
    renewed = true;
  }
  return renewed;
}
