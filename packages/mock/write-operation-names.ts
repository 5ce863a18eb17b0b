/** `node write-operation-names.ts`: writes the type with which editors complete vendors and operations. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listOperations } from "@jumun/openapi/list-operations";

const contracts = join(import.meta.dirname, "dist", "contracts");
const files = (await readdir(contracts)).filter((name) => name.endsWith(".json")).sort();
const members = await Promise.all(
  files.map(async (file) => {
    const document = JSON.parse(await readFile(join(contracts, file), "utf8"));
    const ids = listOperations(document).map(({ id }) => `\n    | ${JSON.stringify(id)}`);
    return `  ${JSON.stringify(file.slice(0, -".json".length))}:${ids.join("") || " never"};`;
  }),
);
await writeFile(
  join(contracts, "operation-names.d.ts"),
  `/** The operationIds of each vendor. */\nexport interface OperationIds {\n${members.join("\n")}\n}\n`,
);
