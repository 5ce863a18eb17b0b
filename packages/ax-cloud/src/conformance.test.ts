import { testVendor } from "@jumun/proof/test-vendor";

await testVendor("ax-cloud");
