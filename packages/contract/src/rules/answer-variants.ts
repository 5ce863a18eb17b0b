import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { successfulJsonAnswers, variants } from "./answer.ts";
import { Node } from "./node.ts";
import { isAlways, properties, requiredProperties } from "./schema.ts";

const words = ["x-failure", "x-envelope"] as const;

/** A marked variant is recognised by its required properties, so it has to differ in them. */
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
          message: `${word} stands beside a $ref, where nobody reads it: write it into the schema itself.`,
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
  const wrapped = variant.get("x-envelope")?.text;
  if (wrapped === undefined) return;
  if (!properties(variant).has(wrapped) || !required.includes(wrapped)) {
    report({
      message: `The answer is to be taken from "${wrapped}": declare it among the properties and the required ones of this schema.`,
      location: variant.location.child(["x-envelope"]),
    });
  }
}

function checkOthers(variant: Node, all: readonly Node[], report: UserContext["report"]): void {
  const required = requiredProperties(variant);
  const alike = all.find(
    (other) =>
      !other.is(variant) && required.every((name) => requiredProperties(other).includes(name)),
  );
  if (alike === undefined || required.length === 0) return;
  report({
    message: `Another variant of the same answer also requires ${required.join(", ")}: require something here that the other has not, or the two cannot be told apart.`,
    location: [variant.location, alike.location],
  });
}
