import { type Html, html } from "./html.ts";

/** Small pictures that take the colour of the text; the text beside them, or a label, names them. */
export const icon = {
  mark: html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="currentColor"/><path d="M20 7v12a5 5 0 0 1-10 0" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>`,
  search: stroked(html`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>`),
  menu: stroked(html`<path d="M2 4h12M2 8h12M2 12h12"/>`),
  down: stroked(html`<path d="m4 6 4 4 4-4"/>`),
  copy: stroked(
    html`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 3.5v-1h-8v8h1"/>`,
  ),
  theme: html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></svg>`,
} as const;

function stroked(shape: Html): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
}
