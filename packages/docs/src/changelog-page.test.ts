import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changelogPage } from "./changelog-page.ts";
import { elementsOf, textOf } from "./parsed-page.ts";
import { placeOf } from "./place.ts";

test("every package's versions are listed, each at an address of its own", async () => {
  const root = await mkdtemp(join(tmpdir(), "jumun-changelog-"));
  await mkdir(join(root, "packages", "주문샵"), { recursive: true });
  await writeFile(
    join(root, "packages", "주문샵", "CHANGELOG.md"),
    "# @jumun/주문샵\n\n## 1.0.0\n\n### Major changes\n\n- `status`는 이제 필수입니다.\n\n## 0.1.0\n\nThe first release.\n",
  );
  const page = changelogPage(root);

  const elements = elementsOf(`${page.body(placeOf(page, "ko"))}`);
  await rm(root, { recursive: true });

  const headings = elements.filter(({ tag }) => /^h\d$/.test(tag));
  expect(headings.map((heading) => [heading.tag, textOf(heading)])).toEqual([
    ["h1", "변경 내역"],
    ["h2", "@jumun/주문샵"],
    ["h3", "1.0.0"],
    ["h4", "Major changes"],
    ["h3", "0.1.0"],
  ]);
  expect(new Set(headings.map(({ attributes }) => attributes.id)).size).toBe(5 - 1);
  expect(elements.map(textOf).join()).toContain("status는 이제 필수입니다.");
});

test("the packages of this repository that are published are all there", () => {
  const page = changelogPage();
  const elements = elementsOf(`${page.body(placeOf(page, "en"))}`);

  const packages = elements.filter(({ tag }) => tag === "h2").map(textOf);
  expect(packages).toEqual(expect.arrayContaining(["@jumun/client", "@jumun/mock"]));
});
