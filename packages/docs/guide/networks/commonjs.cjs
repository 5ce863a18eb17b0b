const { createCrema } = require("@jumun/crema");

async function main() {
  const crema = createCrema();
  const orders = await crema.listUnpaidOrders({ limit: 2 });
  console.log(orders.map(({ order_code }) => order_code).join(" "));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
