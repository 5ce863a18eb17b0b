import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { structureOf } from "./guide.ts";
import { guidePages } from "./guides.ts";

const folder = new URL("../../guide/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
const guides = new Set(files.map((file) => file.replace(/\..*$/, "")));

test("every guide is in the list of guides", () => {
  const paths = guidePages([]).map(({ path }) => path);

  expect(paths.sort()).toEqual(["guides", ...guides].map((name) => `${name}/`).sort());
});

test.each([...guides])(
  "the guide %s has the same blocks and the same code in both languages",
  (name) => {
    const [en, ko] = ["en", "ko"].map((language) =>
      structureOf(readFileSync(new URL(`${name}.${language}.md`, folder), "utf8")),
    );

    expect(en?.length).toBeGreaterThan(3);
    expect(ko).toEqual(en);
  },
);

test("the diagrams of the guide are those of ARCHITECTURE.md", () => {
  const guide = readFileSync(new URL("architecture.en.md", folder), "utf8");
  const architecture = readFileSync(
    new URL("../../../../ARCHITECTURE.md", import.meta.url),
    "utf8",
  );
  const diagrams = guide.match(/```mermaid\n[\s\S]*?```/g) ?? [];

  expect(diagrams.length).toBe(2);
  for (const diagram of diagrams) expect(architecture).toContain(diagram);
});
