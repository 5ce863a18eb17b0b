import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Mock, startMock } from "@jumun/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

const execute = promisify(execFile);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["crema"], port: 0 });
});
afterAll(() => mock.close());

async function run(program: string, name: string): Promise<string> {
  const { stdout } = await execute(program, [file(name)], {
    env: { ...process.env, CREMA_BASE_URL: mock.url("crema"), PYTHONIOENCODING: "utf-8" },
  });
  return stdout;
}

test("the shell script lists unpaid orders with curl", async () => {
  expect(JSON.parse(await run("sh", "unpaid-orders.sh"))).toMatchObject([
    { order_code: "order-391837" },
    { order_code: "order-391432" },
  ]);
});

const printed = await readFile(file("unpaid_orders.out.txt"), "utf8");

test("the program in Python prints what the guide shows", async ({ skip }) => {
  skip(!(await pythonHas("urllib")), "This machine has no python3.");
  expect(await run("python3", "unpaid_orders.py")).toBe(printed);
});

test("the program with requests prints the orders", async ({ skip }) => {
  skip(!(await pythonHas("requests")), "This machine has no python3 with the package requests.");
  expect(printed).toContain(await run("python3", "unpaid_orders_requests.py"));
});

test("the mock rejects the wrong request of the front page as shown", async () => {
  const sample = (name: string) => readFile(file(`../../sample/${name}`), "utf8");
  const command = (await sample("wrong-request.sh")).replace(
    "http://127.0.0.1:4010/crema",
    mock.url("crema"),
  );
  const { stdout } = await execute("sh", ["-c", command]);
  for (const line of (await sample("wrong-request.out.txt")).trim().split("\n")) {
    expect(stdout.split("\r\n")).toContain(line);
  }
});

function pythonHas(name: string): Promise<boolean> {
  return execute("python3", ["-c", `import ${name}`]).then(
    () => true,
    () => false,
  );
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
