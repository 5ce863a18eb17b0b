/** The package script `site`. */
import { buildSite, siteFolder } from "./site.ts";

const { folder } = await buildSite({ out: siteFolder });
process.stdout.write(`${folder}\n`);
