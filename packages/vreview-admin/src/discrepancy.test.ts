/** What the contract decided against the pages of V-Review's Admin API, by id. */
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { expect, test } from "vitest";

const contract = await pinnedContract("vreview-admin");

test("paid-price-of-two-types: a number is sent, a string or a number is received", () => {
  const changes = { productOriginId: "상품-1" };
  expect(contract.accepts("OrderItemChanges", { ...changes, paidPrice: 15000 })).toBe(true);
  expect(contract.accepts("OrderItemChanges", { ...changes, paidPrice: "15000" })).toBe(false);
  for (const paidPrice of [15000, "15000"]) {
    expect(contract.accepts("OrderItem", { paidPrice })).toBe(true);
  }
});

test("flag-as-text: isAlimtalkEnabled is a string or a boolean", () => {
  for (const isAlimtalkEnabled of ["string", true]) {
    expect(contract.accepts("OrderItemProduct", { isAlimtalkEnabled })).toBe(true);
  }
  expect(contract.accepts("OrderItemProduct", { isAlimtalkEnabled: 1 })).toBe(false);
});
