import type { VendorMock } from "../../../packages/mock/src/behaviour/vendor-mock.ts";
import type { Bundle } from "./bundle.ts";
import { unknownShop } from "./shops.ts";

/** Products and stock. */
export const products = {
  addOnlineProduct({ input }, collection) {
    const products = collection("products");
    const categories = collection("categories");
    if (categories.isUsed && categories.find(input.sol_cate_no) === undefined) {
      return { body: { error_code: "e4014", messages: ["지원하지 않는 카테고리입니다.(1)"] } };
    }
    const number = products.nextNumber("ol_shop_no");
    const c_sale_cd = input.c_sale_cd === "__AUTO__" ? `m${number}` : input.c_sale_cd;
    const sites: readonly Bundle[] = Array.isArray(input.site_list) ? input.site_list : [];
    for (const { shop_cd, shop_id } of sites) {
      const unknown = unknownShop(collection, shop_cd, shop_id);
      if (unknown !== undefined) return unknown;
    }
    const master = { shop_cd: "Z000", shop_id: "", shop_name: "마스터 온라인상품" };
    const site_list = [master, ...sites].map(({ shop_cd, shop_id, shop_name = "" }, index) => {
      const ol_shop_no = index === 0 ? number : products.nextNumber("ol_shop_no");
      const { sol_cate_no, shop_sale_name, sale_price, sale_cnt_limit, opt_type, tax_type } = input;
      const fields = {
        sol_cate_no,
        shop_sale_name,
        sale_price,
        sale_cnt_limit,
        opt_type,
        tax_type,
      };
      products.put({
        ol_shop_no,
        c_sale_cd,
        shop_cd,
        shop_id,
        sale_status: "판매대기",
        ...fields,
      });
      return { shop_name, shop_cd, shop_id, ol_shop_no };
    });
    return { body: { result: "성공", c_sale_cd, site_list } };
  },
  editOnlineProduct({ input }, collection) {
    const products = collection("products");
    if (!products.isUsed) return {};
    const { c_sale_cd, edit_slave_all, ...fields } = input;
    const { shop_cd, shop_id, ...changes } = fields;
    const isMaster = shop_cd === "master";
    const isMeant = (one: Bundle) =>
      one.c_sale_cd === c_sale_cd &&
      (isMaster
        ? one.shop_cd === "Z000" || edit_slave_all === true
        : one.shop_cd === shop_cd && one.shop_id === shop_id);
    const found = products.records.filter(isMeant);
    if (found.length === 0) {
      return { body: { result: "실패", c_sale_cd, message: "존재하지 않는 상품입니다." } };
    }
    for (const product of found) products.put({ ...product, ...changes });
    return { body: { result: "성공", c_sale_cd, message: "" } };
  },
  getOnlineProduct({ input, declared }, collection) {
    const products = collection("products");
    const isKnown = products.find(input.ol_shop_no) !== undefined || !products.isUsed;
    return isKnown ? declared() : { example: "product-unknown" };
  },
  listOnlineProducts({ input }, collection) {
    const products = collection("products");
    if (!products.isUsed) return {};
    const { multi_type, multi_search_word, start = 0, length = 100 } = input;
    const words = Array.isArray(multi_search_word) ? multi_search_word : [];
    const found = products.records.filter(
      (one) =>
        typeof multi_type !== "string" || words.length === 0 || words.includes(one[multi_type]),
    );
    const codes = [...new Set(found.map(({ c_sale_cd }) => String(c_sale_cd)))];
    const page = codes.slice(Number(start), Number(start) + Number(length));
    const results = Object.fromEntries(
      page.map((code) => [code, found.filter(({ c_sale_cd }) => c_sale_cd === code)]),
    );
    return {
      body: { results, ol_count: codes.length, normal_count: codes.length, single_count: 0 },
    };
  },
  manageStock({ input }, collection) {
    const stock = collection("stock");
    if (!stock.isUsed) return {};
    const keys: readonly Bundle[] = Array.isArray(input.stocks) ? input.stocks : [];
    const found = keys.map(({ sku_cd, depot_no }) =>
      stock.records.find((one) => one.sku_cd === sku_cd && one.depot_no === depot_no),
    );
    if (found.includes(undefined)) return { example: "depot-unknown" };
    const difference = Number(input.count) * (input.type === "출고" ? -1 : 1);
    for (const row of found) {
      if (row === undefined) continue;
      const stock_cnt_real = Number(row.stock_cnt_real ?? 0) + difference;
      const stock_cnt = Number(row.stock_cnt ?? 0) + difference;
      stock.put({ ...row, stock_cnt_real, stock_cnt });
    }
    return { body: { result: "성공" } };
  },
} satisfies VendorMock["operations"];
