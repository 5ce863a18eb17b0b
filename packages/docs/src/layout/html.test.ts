import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a text is escaped, in an element as in an attribute", () => {
  const text = `"주문" & <b>'묶음'</b>`;
  const escaped = "&quot;주문&quot; &amp; &lt;b&gt;&#39;묶음&#39;&lt;/b&gt;";

  expect(`${html`<p title="${text}">${text}</p>`}`).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test("HTML is not escaped, alone or in a list", () => {
  const items = ["국민은행", "<하나은행>"].map((name) => html`<li>${name}</li>`);

  expect(`${html`<ul>${items}</ul>${html`<hr>`}`}`).toBe(
    "<ul><li>국민은행</li><li>&lt;하나은행&gt;</li></ul><hr>",
  );
});

test("undefined is omitted, and numbers are kept, including 0", () => {
  expect(`${html`<b>${undefined}</b><i>${0}</i>`}`).toBe("<b></b><i>0</i>");
});

test("an object with a toString method is not HTML", () => {
  const impostor: unknown = { toString: () => "<script>" };

  expect(() => `${html`${impostor as string}`}`).toThrow();
});
