import { createHash } from "node:crypto";

/** The sources that a Content-Security-Policy allows, by directive. */
export type Policy = Readonly<Record<string, string>>;

/** Allows the site's own files and nothing else. */
const ownFilesOnly: Policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The policy of a page with one inline script and the additional sources that it needs. */
export function contentSecurityPolicy(inlineScript: string, allowed: Policy = {}): string {
  const hash = createHash("sha256").update(inlineScript).digest("base64");
  const policy = {
    ...ownFilesOnly,
    "script-src": `${ownFilesOnly["script-src"]} 'sha256-${hash}'`,
  };
  const added = Object.entries(allowed).map(([directive, sources]) => [
    directive,
    [Reflect.get(policy, directive), sources].filter(Boolean).join(" "),
  ]);
  return Object.entries({ ...policy, ...Object.fromEntries(added) })
    .map((entry) => entry.join(" "))
    .join("; ");
}
