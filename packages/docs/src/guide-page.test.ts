import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { structureOf } from "./guide-page.ts";

const folder = new URL("../guide/", import.meta.url);
const guides = new Set(readdirSync(folder).map((file) => file.replace(/\..*$/, "")));

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
