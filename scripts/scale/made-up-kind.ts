/** A kind of thing that a made-up vendor's API is about. */
export interface Kind {
  /** As a path has it: `orders`. */
  readonly path: string;
  /** As a schema's name has it: `Order`. */
  readonly name: string;
  readonly ko: string;
}

/** Five operations each make the hundred of the largest contract. */
export const kinds: readonly Kind[] = [
  kind("orders", "Order", "주문"),
  kind("products", "Product", "상품"),
  kind("members", "Member", "회원"),
  kind("reviews", "Review", "리뷰"),
  kind("coupons", "Coupon", "쿠폰"),
  kind("shipments", "Shipment", "배송"),
  kind("settlements", "Settlement", "정산"),
  kind("inquiries", "Inquiry", "문의"),
  kind("stocks", "Stock", "재고"),
  kind("returns", "ProductReturn", "반품"),
  kind("exchanges", "Exchange", "교환"),
  kind("refunds", "Refund", "환불"),
  kind("categories", "Category", "카테고리"),
  kind("brands", "Brand", "브랜드"),
  kind("sellers", "Seller", "판매자"),
  kind("invoices", "Invoice", "송장"),
  kind("points", "Point", "적립금"),
  kind("banners", "Banner", "배너"),
  kind("warehouses", "Warehouse", "창고"),
  kind("payments", "Payment", "결제"),
];

function kind(path: string, name: string, ko: string): Kind {
  return { path, name, ko };
}
