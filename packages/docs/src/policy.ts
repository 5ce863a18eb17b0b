import { createHash } from "node:crypto";

/** What a page may load and do, as the Content-Security-Policy names it: sources by directive. */
export type Policy = Readonly<Record<string, string>>;

/** Files of the site, served as well as opened from the disk. */
const ownFiles = "'self'";

/** What every page may: nothing else than to use its own files. */
export const ownFilesOnly: Policy = {
  "default-src": "'none'",
  "script-src": ownFiles,
  "style-src": ownFiles,
  "img-src": ownFiles,
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** What one allows and what the other allows. */
export function mergePolicies(one: Policy, other: Policy): Policy {
  const added = Object.entries(other).map(([directive, sources]) => [
    directive,
    [one[directive], sources].filter((each) => each !== undefined && each !== "").join(" "),
  ]);
  return { ...one, ...Object.fromEntries(added) };
}

/** A script or style that stands in a page, as a policy names it. */
export function policySource(inline: string): string {
  return `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
}
