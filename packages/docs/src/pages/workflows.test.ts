import { describe, expect, test } from "vitest";
import { crema as vendor } from "../../test/built-sites.ts";
import { elementsOf } from "../../test/parsed-page.ts";
import { pageContext } from "../layout/site-page.ts";
import { workflowPages } from "./workflows.ts";

describe.each(["en", "ko"] as const)("the workflows in %s", (language) => {
  const [list, page] = workflowPages([vendor]);
  if (list === undefined || page === undefined) throw new Error("There are no workflow pages.");
  const elements = elementsOf(`${page.body(pageContext(page, language))}`);
  const [workflow] = vendor.in[language].workflows.filter(({ workflowId }) =>
    vendor.programs.has(workflowId),
  );

  test("are drawn as a sequence, and each step links to its operation", () => {
    const pictures = elements.filter(({ attributes }) => attributes.role === "img");
    expect(pictures).toHaveLength(vendor.programs.size);
    for (const { operationId = "", description = "" } of workflow?.steps ?? []) {
      expect(pictures[0]?.text).toContain(operationId);
      const step = elements.find(({ tag, text }) => tag === "li" && text.includes(description));
      expect(step?.text).toMatch(new RegExp(`^${operationId} `));
    }
    const fragments = vendor.in[language].operations.map(({ fragment }) => fragment);
    const links = elements.flatMap(({ tag, attributes }) =>
      tag === "a" && attributes.href?.includes("#/") ? attributes.href : [],
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(fragments).toContain(link.slice(link.indexOf("#")));
  });

  test("have their program beside them", () => {
    const shown = elements.filter(({ tag }) => tag === "pre").map(({ text }) => text);
    expect(shown).toEqual([...vendor.programs.values()].map((program) => program.trimEnd()));
  });

  test("are listed with their summaries", () => {
    const items = elementsOf(`${list.body(pageContext(list, language))}`);
    const links = items.filter(({ tag }) => tag === "a").map(({ text }) => text);
    expect(links).toContain(workflow?.summary);
  });
});

test("a vendor without workflows has no page", () => {
  expect(workflowPages([{ ...vendor, programs: new Map() }])).toEqual([]);
});
