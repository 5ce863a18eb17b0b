import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const dist = new URL("../dist/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), "utf8");

test("the built package imports only the few packages that it installs", () => {
  const installed = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
  ];
  expect(installed.sort()).toEqual([
    "@jumun/client",
    "@jumun/openapi",
    "commander",
    "vitest",
    "yaml",
  ]);
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const imported = files
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [...read(name).matchAll(/(?:\bfrom|^import) "([^"]+)";?$/gm)])
    .map(([, specifier = ""]) => specifier)
    .filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier));
  const names = imported.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "");
  expect([...new Set(names)].sort()).toEqual(installed);
});

test("the licenses of the bundled packages are kept", () => {
  const licenses = read("THIRD_PARTY.md");
  expect(licenses).toContain("- @stoplight/prism-http 5.16.0 (Apache-2.0)");
  expect(licenses).toMatch(/^- lodash 4\.(?:1[89]|[2-9]\d)\.\d+ \(MIT\)$/m);
  expect(licenses).not.toContain("@scarf/scarf");
});
