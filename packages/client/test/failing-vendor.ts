import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";

/** A vendor that responds with a failure a number of times, and then with the order. */
export function failing(
  times: number,
  status: number,
  headers: Record<string, string> = {},
): Promise<VendorServer> {
  let failures = 0;
  return vendorServer((request, response) => {
    failures += 1;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (failures <= times) json(response, status, { message: "잠시 후 다시" });
    else json(response, request.method === "POST" ? 201 : 200, { order_code: "주문-1" });
  });
}
