import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** With any other dialect, or with none, Prism silently checks less. */
export const jsonSchemaDialect: Oas3Rule = () => ({
  Root(root, ctx) {
    const written = Node.visited(root, ctx).get("jsonSchemaDialect");
    if (written?.value === dialect) return;
    ctx.report({
      message: `Prism checks all that a schema says under one dialect only: write jsonSchemaDialect: ${dialect}`,
      location: written?.location ?? ctx.location,
    });
  },
});
