import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The test that pins a discrepancy names it by its id, so an id is one of a vendor and can stand at
 * the start of a test's title. A YAML alias says the same discrepancy again, under the same id.
 */
export const discrepancyId: Oas3Rule = () => {
  const known = new Map<string, unknown>();
  return {
    XDiscrepancy(value: unknown, ctx: UserContext) {
      const id = Node.visited(value, ctx).get("id");
      if (id?.text === undefined) return;
      const report = (message: string) => ctx.report({ message, location: id.location });
      if (!kebabCase.test(id.text)) {
        report(
          `\`${id.text}\` is no id of a discrepancy: say in kebab-case what it is about, like link-header-ampersand.`,
        );
      }
      if (known.has(id.text) && known.get(id.text) !== value) {
        report(`The id \`${id.text}\` is another discrepancy's too: give each its own.`);
      }
      known.set(id.text, value);
    },
  };
};
