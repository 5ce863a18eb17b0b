import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** The option `environment` of the client selects a server, so each environment has one server. */
export const environment: Oas3Rule = () => {
  const taken = new Map<unknown, Node>();
  return {
    Server(server, ctx) {
      const name = Node.visited(server, ctx).get("x-environment");
      if (name === undefined) return;
      const other = taken.get(name.value);
      if (other === undefined) {
        taken.set(name.value, name);
        return;
      }
      ctx.report({
        message: `Two servers have the environment ${name.value}. Remove x-environment from one of them.`,
        location: [name.location, other.location],
      });
    },
  };
};
