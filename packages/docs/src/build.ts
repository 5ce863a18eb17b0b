/** The script `build` of this package. */
import { buildSite, siteFolder } from "./site.ts";

const { folder } = await buildSite({ out: siteFolder });
process.stdout.write(`${folder}\n`);
