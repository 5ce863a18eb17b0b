import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a text is escaped, in an element as in an attribute", () => {
  const text = `"주문" & <b>'묶음'</b>`;
  const escaped = "&quot;주문&quot; &amp; &lt;b&gt;&#39;묶음&#39;&lt;/b&gt;";

  expect(`${html`<p title="${text}">${text}</p>`}`).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test("a piece of HTML stays as it is, alone and in a list", () => {
  const items = ["국민은행", "<하나은행>"].map((name) => html`<li>${name}</li>`);

  expect(`${html`<ul>${items}</ul>${html`<hr>`}`}`).toBe(
    "<ul><li>국민은행</li><li>&lt;하나은행&gt;</li></ul><hr>",
  );
});

test("nothing is written for undefined, and a number as it is, 0 included", () => {
  expect(`${html`<b>${undefined}</b><i>${0}</i>`}`).toBe("<b></b><i>0</i>");
});

test("an object that looks like HTML is not taken for it", () => {
  const pretender: unknown = { toString: () => "<script>" };

  expect(() => `${html`${pretender as string}`}`).toThrow();
});
