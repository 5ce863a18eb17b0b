import { type CodeLanguage, highlighted } from "./highlighted.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icon.ts";
import { interfaceText } from "./interface-text.ts";
import type { Place } from "./site-page.ts";

/** Code that is scrolled in its place, and copied by a button. */
export function codeBlock(
  code: string,
  language: CodeLanguage | undefined,
  { say }: Pick<Place, "say">,
): Html {
  return html`<div class="code"><pre tabindex="0" translate="no"><code>${highlighted(code, language)}</code></pre><button class="quiet" type="button" data-copy="${say(interfaceText.copied)}">${icon.copy}<span>${say(interfaceText.copy)}</span></button></div>
`;
}
