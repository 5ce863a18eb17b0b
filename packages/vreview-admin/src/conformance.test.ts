import { testVendor } from "@jumun/conformance/test-vendor";

await testVendor("vreview-admin");
