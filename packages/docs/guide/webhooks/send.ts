import { startMock } from "@jumun/mock";

const shop = process.env.SHOP_URL ?? "http://localhost:3000";
const mock = await startMock({ vendors: ["crema", "playauto"], port: 0 });

// PlayAuto's callback, twice, and a webhook of CREMA. Without a payload the documented example is sent.
const playauto = { url: `${shop}/webhooks/playauto` };
console.log("work:", await mock.send("playauto", "receiveWorkResult", playauto));
console.log("again:", await mock.send("playauto", "receiveWorkResult", playauto));

const crema = { url: `${shop}/webhooks/crema` };
console.log("reviews:", await mock.send("crema", "receiveProductReview", crema));

await mock.close();
