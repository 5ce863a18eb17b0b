import { changelogPage } from "./changelog-page.ts";
import { coveragePage } from "./coverage-page.ts";
import { downloadsPage } from "./downloads-page.ts";
import { guidePage } from "./guide-page.ts";
import { landingPage } from "./landing-page.ts";
import { ledgerPage } from "./ledger-page.ts";
import type { SitePage } from "./site-page.ts";
import type { Vendor } from "./vendor.ts";

/** Every page but those of the vendors, in the order of navigation. A new page is a line here. */
export function sitePages(vendors: readonly Vendor[]): SitePage[] {
  return [
    landingPage(vendors),
    guidePage("mock"),
    guidePage("errors"),
    guidePage("architecture"),
    ledgerPage(vendors),
    coveragePage(vendors),
    downloadsPage(vendors),
    changelogPage(),
  ];
}
