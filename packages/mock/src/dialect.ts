import type { JsonObject } from "@jumun/openapi/json";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Throws for a schema that cannot be compiled. */
export type Compile = (schema: JsonObject) => ValidateFunction;

/** Chooses the draft by the dialect, as Prism does. The default is draft 7. */
export function createCompiler(): Compile {
  // Each schema is used only a few times, so optimizing its code is not worth the time.
  const code = { optimize: false } as const;
  const options = { strict: false, validateFormats: false, logger: false, code } as const;
  const draft7 = new Ajv(options);
  const draft2019 = new Ajv2019(options);
  const draft2020 = new Ajv2020(options);
  return (schema) => {
    const dialect = String(schema.$schema);
    const draft = dialect.includes("/2020-12/")
      ? draft2020
      : dialect.includes("/2019-09/")
        ? draft2019
        : draft7;
    return draft.compile(schema);
  };
}
