/** The script `site` of this package. */
import { buildSite, keptFolder, siteFolder } from "./site.ts";

const { folder } = await buildSite({ out: siteFolder, keepIn: keptFolder });
process.stdout.write(`${folder}\n`);
