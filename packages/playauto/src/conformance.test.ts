import { testVendor } from "@jumun/proof/test-vendor";

await testVendor("playauto");
