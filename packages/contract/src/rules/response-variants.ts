import { parsePointer } from "@jumun/openapi/json-pointer";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { enveloped, successfulJsonResponses, variants } from "./json-response.ts";
import { Node } from "./node.ts";
import { fixedValues, isAlways, requiredProperties } from "./schema.ts";

const extensions = ["x-failure", "x-envelope"] as const;

/** Variants must differ in their required properties, or in the values of those. */
export const responseVariants: Oas3Rule = () => {
  const marked: Node[] = [];
  const checked = new Set<string>();
  const responses = new Set<string>();
  return {
    Schema(schema, ctx) {
      const node = Node.visited(schema, ctx);
      if (extensionsOf(node).length > 0) marked.push(node);
    },
    ref(reference, { report, location, type }) {
      for (const name of extensions.filter((each) => type.name === "Schema" && each in reference)) {
        report({
          message: `${name} beside a $ref has no effect. Write it in the schema itself.`,
          location: location.child([name]).key(),
        });
      }
    },
    Operation(operation, ctx) {
      for (const { schema } of successfulJsonResponses(Node.visited(operation, ctx))) {
        const all = variants(schema);
        if (all.length < 2 || responses.has(schema.location.absolutePointer)) continue;
        responses.add(schema.location.absolutePointer);
        for (const variant of all.filter((each) => extensionsOf(each).length > 0)) {
          const { absolutePointer } = variant.location;
          if (!checked.has(absolutePointer)) checkShape(variant, ctx.report);
          checked.add(absolutePointer);
          checkOthers(variant, all, ctx.report);
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const node of marked) {
          if (checked.has(node.location.absolutePointer)) continue;
          const [name] = extensionsOf(node);
          report({
            message: `${name} belongs on a variant in the oneOf of a 2xx JSON response. Move it there, or remove it.`,
            location: node.location.child([`${name}`]).key(),
          });
        }
      },
    },
  };
};

function extensionsOf(schema: Node): string[] {
  return extensions.filter((name) => schema.get(name) !== undefined);
}

function checkShape(variant: Node, report: UserContext["report"]): void {
  const required = requiredProperties(variant);
  const [name] = extensionsOf(variant);
  const location = variant.location.child([`${name}`]).key();
  if (extensionsOf(variant).length > 1) {
    report({
      message: "A variant is either a failure or an envelope. Remove one of the two.",
      location,
    });
  }
  if (variant.get("x-failure")?.value === false) {
    report({
      message: "x-failure can only be true. Remove it from variants that do not report a failure.",
      location,
    });
  }
  if (!isAlways(variant, "object") || required.length === 0) {
    report({
      message: `A variant with ${name} is recognized by its required properties. Make it an object and list them under \`required\`.`,
      location,
    });
  }
  const pointer = variant.get("x-envelope")?.text;
  if (pointer === undefined) return;
  const [first = ""] = parsePointer(pointer);
  const isPointer = pointer.startsWith("/") && enveloped(variant, pointer) !== undefined;
  if (isPointer && required.includes(first)) return;
  report({
    message: `x-envelope must be a JSON Pointer to a required property of this schema, and "${pointer}" is not. Write, for example, "/data".`,
    location: variant.location.child(["x-envelope"]),
  });
}

function checkOthers(variant: Node, all: readonly Node[], report: UserContext["report"]): void {
  const required = requiredProperties(variant);
  const alike = all.find((other) => !other.is(variant) && !isDistinct(variant, other));
  if (alike === undefined || required.length === 0) return;
  report({
    message: `Another variant of the same response also requires ${required.join(", ")}. Require another property here, or give one of them a different \`const\`.`,
    location: [variant.location, alike.location],
  });
}

/** Whether the variant requires a property that the other does not, or fixes one to other values. */
function isDistinct(variant: Node, other: Node): boolean {
  const others = requiredProperties(other);
  return requiredProperties(variant).some((name) => {
    if (!others.includes(name)) return true;
    const own = fixedValues(variant, name);
    const theirs = fixedValues(other, name);
    return own !== undefined && theirs !== undefined && !own.some((one) => theirs.includes(one));
  });
}
