import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elementsOf } from "../../test/parsed-page.ts";
import { pageContext } from "../layout/site-page.ts";
import { changelogPage } from "./changelog.ts";

test("the versions of every package are listed, each with an id", async () => {
  const root = await mkdtemp(join(tmpdir(), "jumun-changelog-"));
  await mkdir(join(root, "packages", "주문샵"), { recursive: true });
  await writeFile(
    join(root, "packages", "주문샵", "CHANGELOG.md"),
    "# @jumun/주문샵\n\n## 1.0.0\n\n### Major changes\n\n- `status`는 이제 필수입니다.\n\n## 0.1.0\n\nThe first release.\n",
  );
  const page = changelogPage(root);

  const elements = elementsOf(`${page.body(pageContext(page, "ko"))}`);
  await rm(root, { recursive: true });

  const headings = elements.filter(({ tag }) => /^h\d$/.test(tag));
  expect(headings.map((heading) => [heading.tag, heading.text])).toEqual([
    ["h1", "변경 내역"],
    ["h2", "@jumun/주문샵"],
    ["h3", "1.0.0"],
    ["h4", "Major changes"],
    ["h3", "0.1.0"],
  ]);
  expect(new Set(headings.map(({ attributes }) => attributes.id)).size).toBe(5 - 1);
  expect(elements.map(({ text }) => text).join()).toContain("status는 이제 필수입니다.");
});

test("the published packages of this repository are listed", () => {
  const page = changelogPage();
  const elements = elementsOf(`${page.body(pageContext(page, "en"))}`);

  const packages = elements.filter(({ tag }) => tag === "h2").map(({ text }) => text);
  expect(packages).toEqual(expect.arrayContaining(["@jumun/client", "@jumun/mock"]));
});
