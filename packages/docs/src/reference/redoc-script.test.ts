import { Script } from "node:vm";
import { expect, test } from "vitest";
import { redocScript } from "./redoc-script.ts";

/** Hosts that Redoc never contacts: links to click, messages, names of formats. */
const inertHosts = [
  "chatgpt.com",
  "claude.ai",
  "commonmark.org",
  "en.wikipedia.org",
  "example.com",
  "github.com",
  "localhost",
  "react.dev",
  "reactrouter.com",
  "redocly.com",
  "www.w3.org",
  "yarnpkg.com",
];

const script = await redocScript();

test("it is a classic script that defines `Redoc`", () => {
  // `import.meta` and `export` do not compile here.
  expect(() => new Script(script)).not.toThrow();
  expect(script).toContain("globalThis.Redoc={init}");
});

test("it contains no host that it could load from or send to", () => {
  const hosts = [...script.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)*)/g)].map(([, host]) => host);

  expect([...new Set(hosts)].sort()).toEqual(inertHosts);
});

test("it keeps its license", () => {
  expect(script).toContain("(c) Copyright 2026 Redocly LLC");
});
