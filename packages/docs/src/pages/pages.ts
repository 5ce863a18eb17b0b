import type { SitePage } from "../layout/site-page.ts";
import type { Vendor } from "../vendor.ts";
import { changelogPage } from "./changelog.ts";
import { downloadsPage } from "./downloads.ts";
import { guidePages } from "./guides.ts";
import { landingPage } from "./landing.ts";
import { ledgerPages } from "./ledger.ts";
import { packagePages } from "./packages.ts";
import { workflowPages } from "./workflows.ts";

/** Every page except those of the vendors, in the order of the menus. Add a new page here. */
export function sitePages(vendors: readonly Vendor[]): SitePage[] {
  return [
    landingPage(vendors),
    ...guidePages(vendors),
    ...workflowPages(vendors),
    ...ledgerPages(vendors),
    downloadsPage(vendors),
    ...packagePages(vendors),
    changelogPage(),
  ];
}
