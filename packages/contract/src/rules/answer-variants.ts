import { parsePointer } from "@jumun/openapi/json-pointer";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { enveloped, successfulJsonAnswers, variants } from "./answer.ts";
import { Node } from "./node.ts";
import { fixedValues, isAlways, requiredProperties } from "./schema.ts";

const words = ["x-failure", "x-envelope"] as const;

/** A marked variant is recognized by the values of its required properties, or by which they are. */
export const answerVariants: Oas3Rule = () => {
  const marked: Node[] = [];
  const recognisable = new Set<string>();
  const answers = new Set<string>();
  return {
    Schema(schema, ctx) {
      const node = Node.visited(schema, ctx);
      if (marks(node).length > 0) marked.push(node);
    },
    ref(reference, { report, location, type }) {
      for (const word of words.filter((each) => type.name === "Schema" && each in reference)) {
        report({
          message: `${word} is beside a $ref, where nothing reads it: write it into the schema itself.`,
          location: location.child([word]).key(),
        });
      }
    },
    Operation(operation, ctx) {
      for (const { schema } of successfulJsonAnswers(Node.visited(operation, ctx))) {
        const all = variants(schema);
        if (all.length < 2 || answers.has(schema.location.absolutePointer)) continue;
        answers.add(schema.location.absolutePointer);
        for (const variant of all.filter((each) => marks(each).length > 0)) {
          const { absolutePointer } = variant.location;
          if (!recognisable.has(absolutePointer)) checkShape(variant, ctx.report);
          recognisable.add(absolutePointer);
          checkOthers(variant, all, ctx.report);
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const node of marked) {
          if (recognisable.has(node.location.absolutePointer)) continue;
          const [word] = marks(node);
          report({
            message: `${word} marks one variant of a 2xx JSON answer's oneOf, and this schema is none: put it on the variant, or leave it out.`,
            location: node.location.child([`${word}`]).key(),
          });
        }
      },
    },
  };
};

function marks(schema: Node): string[] {
  return words.filter((word) => schema.get(word) !== undefined);
}

function checkShape(variant: Node, report: UserContext["report"]): void {
  const required = requiredProperties(variant);
  const [word] = marks(variant);
  const location = variant.location.child([`${word}`]).key();
  if (marks(variant).length > 1) {
    report({
      message: "A variant is a failure or an envelope: leave one of the two out.",
      location,
    });
  }
  if (variant.get("x-failure")?.value === false) {
    report({
      message: "x-failure is true or nothing: leave it out where the call did not fail.",
      location,
    });
  }
  if (!isAlways(variant, "object") || required.length === 0) {
    report({
      message: `A variant with ${word} is recognised by its required properties: make it an object and list them under \`required\`.`,
      location,
    });
  }
  const pointer = variant.get("x-envelope")?.text;
  if (pointer === undefined) return;
  const [first = ""] = parsePointer(pointer);
  const isPointer = pointer.startsWith("/") && enveloped(variant, pointer) !== undefined;
  if (isPointer && required.includes(first)) return;
  report({
    message: `x-envelope is the JSON Pointer to what the client returns, and "${pointer}" leads to no required property of this schema: write one such as "/data".`,
    location: variant.location.child(["x-envelope"]),
  });
}

function checkOthers(variant: Node, all: readonly Node[], report: UserContext["report"]): void {
  const required = requiredProperties(variant);
  const alike = all.find((other) => !other.is(variant) && !isDistinct(variant, other));
  if (alike === undefined || required.length === 0) return;
  report({
    message: `Another variant of the same response also requires ${required.join(", ")}: require another property here, or give one of them a \`const\` that the other does not have.`,
    location: [variant.location, alike.location],
  });
}

/** Whether a property that only the variant requires, or a value that only it has, tells it apart. */
function isDistinct(variant: Node, other: Node): boolean {
  const others = requiredProperties(other);
  return requiredProperties(variant).some((name) => {
    if (!others.includes(name)) return true;
    const own = fixedValues(variant, name);
    const theirs = fixedValues(other, name);
    return own !== undefined && theirs !== undefined && !own.some((one) => theirs.includes(one));
  });
}
