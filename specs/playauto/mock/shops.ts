import type {
  Collection,
  Outcome,
  VendorMock,
} from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import type { Bundle } from "./bundle.ts";

/** Assumed texts: see mock.ts. */
const texts = {
  e1012: "존재하지 않는 쇼핑몰코드입니다.",
  e1015: "존재하지 않는 쇼핑몰 계정입니다.",
} as const;

export const shops = {
  editShop({ input: { id, shop_cd, pwd: _, ...changes } }, collection) {
    const unknown = unknownShop(collection, shop_cd, id);
    if (unknown !== undefined) return unknown;
    const account = collection("shops").records.find((one) => isAccount(one, shop_cd, id));
    if (account !== undefined) collection("shops").put({ ...account, ...changes });
    return {};
  },
} satisfies VendorMock["operations"];

/** The failure for an unknown shop or account; undefined if the state file lists no shops. */
export function unknownShop(
  collection: (name: string) => Collection,
  shop_cd: unknown,
  shop_id: unknown,
): Outcome | undefined {
  const known = collection("shops").records.filter((one) => one.shop_cd === shop_cd);
  if (!collection("shops").isUsed || known.some((one) => isAccount(one, shop_cd, shop_id))) {
    return undefined;
  }
  const error_code = known.length === 0 ? "e1012" : "e1015";
  return { body: { error_code, messages: [texts[error_code]] } };
}

/** The shop of a state file may have no account: then any is known. */
function isAccount(shop: Bundle, shop_cd: unknown, shop_id: unknown): boolean {
  return shop.shop_cd === shop_cd && (shop.shop_id === undefined || shop.shop_id === shop_id);
}
