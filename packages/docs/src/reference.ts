import type { Language } from "@jumun/contract/language";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createPath, Router, type RouterProps } from "react-router";
import { sampleLanguages } from "./code-sample.ts";
import { interfaceText } from "./interface-text.ts";
import { placeOf } from "./place.ts";
import { policySource } from "./policy.ts";
import {
  logoFromSpec,
  prepareApiDocs,
  RedoclyApiDocsStandalone,
  ServerStyleSheet,
} from "./redoc.ts";
import { type RedocText, redocText } from "./redoc-text.ts";
import { referenceStyle } from "./style.ts";
import type { Thing } from "./thing.ts";
import { usedStyle } from "./used-style.ts";

/**
 * How Redoc shows a contract. Drawn in the build and taken up in the browser by the same options, so
 * that what stands on the page stays when Redoc's script has come.
 */
function redocOptions(spec: Thing, vendor: string, language: Language) {
  const { file, say } = placeOf({ path: `${vendor}/` }, language);
  return {
    disableTelemetry: true,
    // The contract is in one piece already.
    skipBundle: true,
    codeSamples: { languages: sampleLanguages(spec) },
    // Every named schema has a place of its own, also where an operation shows only a part of it.
    schemaDefinitionsTagName: say(interfaceText.schemas),
    downloadUrls: [
      { title: say(interfaceText.yamlAsWritten), url: file(`${vendor}/openapi.yaml`) },
      { title: say(interfaceText.jsonInOnePiece), url: "openapi.json" },
    ],
  };
}

/** A contract as Redoc has taken it in. */
export interface Reference {
  readonly options: ReturnType<typeof redocOptions>;
  /** Its menu, and what it draws. */
  readonly prepared: Awaited<ReturnType<typeof prepareApiDocs>>;
  /** What Redoc calls things; without them as it does by itself. */
  readonly words: RedocText | undefined;
}

export async function prepareReference(
  spec: Thing,
  vendor: string,
  language: Language,
): Promise<Reference> {
  const options = redocOptions(spec, vendor, language);
  const prepared = await prepareApiDocs({ spec, options, basePath });
  return { options, prepared, words: language === "en" ? undefined : redocText[language] };
}

/** What a vendor's page begins with, before Redoc's script runs. */
export interface Drawing {
  /** HTML, as the styles are CSS. */
  readonly markup: string;
  readonly styles: string;
  /** The scripts that stand in the markup, as a Content-Security-Policy names them. */
  readonly inlineScripts: readonly string[];
}

export function drawReference(reference: Reference): Drawing {
  const drawing = draw(reference);
  const { markup, styles } = drawing;
  return { ...drawing, styles: usedStyle(styles, { markup, beside: referenceStyle }) };
}

/** With all styles, whether what is drawn uses them or not. */
export function draw({ prepared, words }: Reference): Drawing {
  const { items, store, options, document: spec } = prepared;
  const logo = typeof spec === "object" ? logoFromSpec(spec) : undefined;
  const page = { items, store, options, spec, basePath, logo };
  const shown = createElement(RedoclyApiDocsStandalone, {
    ...page,
    telemetryConfig: { disabled: true },
  });
  const sheet = new ServerStyleSheet();
  globalThis.redocText = words;
  const markup = renderToString(sheet.collectStyles(createElement(Router, atTop, shown)));
  globalThis.redocText = undefined;
  const styles = sheet.getStyleTags().replace(/^<style[^>]*>|<\/style>$/g, "");
  sheet.seal();
  const scripts = [...markup.matchAll(/<script>(.*?)<\/script>/gs)];
  return {
    markup,
    styles,
    inlineScripts: scripts.map(([, script = ""]) => policySource(script)),
  };
}

const basePath = "/";

/** Links as in the browser, where the place on the page stands in the fragment. */
const atTop: Omit<RouterProps, "children"> = {
  location: basePath,
  navigator: {
    createHref: (to) => `#${typeof to === "string" ? to : createPath(to)}`,
    go: stay,
    push: stay,
    replace: stay,
  },
};

function stay(): never {
  throw new Error("A page that is being drawn goes nowhere.");
}
