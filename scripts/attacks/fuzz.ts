import { hash } from "node:crypto";
import { connect } from "node:net";

/** Requests that a parser of HTTP or of JSON may stumble over; the same ones for a seed. */
export function* malformedRequests(count: number, seed: number): Generator<Buffer> {
  const dice = createDice(seed);
  for (let number = 0; number < count; number += 1) {
    const kind = kinds[dice(kinds.length)];
    const request = Buffer.from(templates[dice(templates.length)] ?? "", "utf8");
    yield (kind ?? mutate)(request, dice);
  }
}

/** Up to a bound, exclusive. */
type Dice = (bound: number) => number;

function createDice(seed: number): Dice {
  let count = 0;
  return (bound) => {
    count += 1;
    return Number.parseInt(hash("sha256", `${seed} ${count}`).slice(0, 8), 16) % bound;
  };
}

const body = '{"order_code":"주문-1","bank_name":"국민은행","unpaid_price_cents":10000}';
const invoices = '{"orders":[{"bundle_no":"1","carr_no":"4","invoice_no":"5"}],"overwrite":true}';
const head = "Host: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json";
const templates = [
  `POST /crema/v1/unpaid_orders HTTP/1.1\r\n${head}\r\nAuthorization: Bearer t\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  `GET /crema/v1/unpaid_orders?limit=2&page=1 HTTP/1.1\r\n${head}\r\nAuthorization: Bearer t\r\nPrefer: code=401, example=token-rejected\r\n\r\n`,
  `PUT /playauto/api/order/setInvoice HTTP/1.1\r\n${head}\r\nx-api-key: k\r\nAuthorization: Token t\r\nContent-Length: ${Buffer.byteLength(invoices)}\r\n\r\n${invoices}`,
  `PATCH /vreview/api/v1/orders/1 HTTP/1.1\r\n${head}\r\nAuthorization: Basic YTpi\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  `PATCH /ax-cloud/v1/channel/orders/tour/%EC%A3%BC HTTP/1.1\r\n${head}\r\nAuthorization: Token t\r\nx-jumun-fault: cut\r\nContent-Length: 2\r\n\r\n{}`,
];

const pieces = [
  "\r\n",
  "\0",
  "%",
  "%E0%A4%A",
  "../",
  "Content-Length: -1\r\n",
  "Content-Length: 99999999999999999999\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Content-Type: json\r\n",
  "Accept: ;;,/\r\n",
  'Prefer: code="4, example=\r\n',
  "x-jumun-fault: delay=\r\n",
  "Authorization: \r\n",
  "?__code=999&__dynamic=네",
  "[".repeat(5000),
  `{"a":`.repeat(3000),
  "\ud83d",
  "홍길동",
  "9".repeat(400),
  `X-Long: ${"a".repeat(20_000)}\r\n`,
];

/** Some of its bytes are others, or gone, or there is more. */
function mutate(request: Buffer, dice: Dice): Buffer {
  let mutated = request;
  for (let change = dice(6) + 1; change > 0; change -= 1) {
    const at = dice(mutated.length + 1);
    const what = dice(4);
    if (what === 0)
      mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + dice(20))]);
    else if (what === 1 && at < mutated.length)
      mutated = Buffer.from(mutated).fill(dice(256), at, at + 1);
    else {
      const piece = Buffer.from(pieces[dice(pieces.length)] ?? "");
      mutated = Buffer.concat([mutated.subarray(0, at), piece, mutated.subarray(at)]);
    }
  }
  return mutated;
}

function truncate(request: Buffer, dice: Dice): Buffer {
  return request.subarray(0, dice(request.length));
}

function noise(_: Buffer, dice: Dice): Buffer {
  return Buffer.from(Array.from({ length: dice(300) + 1 }, () => dice(256)));
}

const kinds = [mutate, mutate, mutate, truncate, noise];

/**
 * Sends bytes, says that there are no more, and waits for the end of the connection. Resolves to whether
 * it came in time.
 */
export function endsInTime(port: number, bytes: Buffer, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(false);
    }, milliseconds);
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(true);
    });
    socket.resume();
    socket.end(bytes);
  });
}
