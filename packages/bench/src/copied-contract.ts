import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";

/** CREMA's contract several times over. Each copy has its own paths, operations and schemas. */
export async function copiedContract(copies: number): Promise<object> {
  const document = await bundleContract(contractPath("crema"));
  const { paths, components } = document;
  const original = JSON.stringify({ paths, schemas: components?.schemas });
  const all = { paths: {}, schemas: {} };
  for (let copy = 1; copy <= copies; copy += 1) {
    const text = original
      .replaceAll(/(?<="#\/components\/schemas\/)\w+/g, `$&${copy}`)
      .replaceAll(/(?<="operationId":")\w+/g, `$&${copy}`);
    const copied: { paths: object; schemas: object } = JSON.parse(text);
    Object.assign(
      all.paths,
      rename(copied.paths, (path) => `/${copy}${path}`),
    );
    Object.assign(
      all.schemas,
      rename(copied.schemas, (name) => `${name}${copy}`),
    );
  }
  return { ...document, paths: all.paths, components: { ...components, schemas: all.schemas } };
}

function rename(members: object, newName: (name: string) => string): object {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [newName(name), member]),
  );
}
