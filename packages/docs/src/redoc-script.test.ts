import { Script } from "node:vm";
import { beforeAll, expect, test, vi } from "vitest";
import { redocScript } from "./redoc-script.ts";

/** Hosts that are only named in Redoc's source: links to click, messages, names of formats. */
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

vi.setConfig({ hookTimeout: 60_000 });

let script: string;
beforeAll(async () => {
  script = await redocScript();
});

test("it is a classic script, not a module, and leaves `Redoc`", () => {
  // What only a module may contain, `import.meta` and `export`, does not compile here.
  expect(() => new Script(script)).not.toThrow();
  expect(script).toMatch(/^var Redoc=/);
});

test("it names no host that anything could be loaded from or sent to", () => {
  const hosts = [...script.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)*)/g)].map(([, host]) => host);

  expect([...new Set(hosts)].sort()).toEqual(inertHosts);
});

test("it keeps its licence", () => {
  expect(script).toContain("(c) Copyright 2026 Redocly LLC");
});
