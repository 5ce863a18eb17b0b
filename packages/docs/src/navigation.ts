import type { Language } from "@jumun/contract/language";
import { type Html, html } from "./html.ts";
import { icon } from "./icon.ts";
import { interfaceText } from "./interface-text.ts";
import type { Frame } from "./page.ts";
import { languageFolder } from "./place.ts";
import type { Place, SitePage } from "./site-page.ts";

/** What stands above every page: its name, the other pages, search and switches. */
export function header(page: SitePage, place: Place, frame: Frame): Html {
  const { say, to } = place;
  return html`<header class="site">
<a class="brand" href="${to("")}">${icon.mark}<span>jumun</span></a>
<nav aria-label="${say(interfaceText.navigation)}">
<button class="quiet menu" type="button" popovertarget="menu">${icon.menu}<span>${say(interfaceText.menu)}</span></button>
<div id="menu" popover>
<ul>
${vendorMenu(page, place, frame)}
${listed(page, place, frame, "header")}
</ul>
</div>
</nav>
<button class="search" type="button" aria-haspopup="dialog" data-search>${icon.search}<span>${say(interfaceText.search)}</span><kbd aria-hidden="true">/</kbd></button>
${languageSwitch(page, place)}
<button class="quiet theme" type="button" data-theme-switch aria-label="${say(interfaceText.theme)}" title="${say(interfaceText.theme)}">${icon.theme}</button>
</header>
${searchDialog(place)}`;
}

export function footer(page: SitePage, place: Place, frame: Frame): Html {
  const { say } = place;
  return html`<footer class="site">
<nav aria-label="${say(interfaceText.footerNavigation)}">
<ul>
${vendorLinks(page, place, frame)}
</ul>
<ul>
${listed(page, place, frame, "header")}
${listed(page, place, frame, "footer")}
</ul>
</nav>
<p>${say(interfaceText.footer)}</p>
</footer>`;
}

/**
 * So many vendors are named on every page. More are searched for rather than looked for, and would make
 * a site as large as the square of their number.
 */
const atOnce = 12;

function vendorMenu(page: SitePage, place: Place, frame: Frame): Html {
  const links = vendorLinks(page, place, frame);
  if (frame.vendors.length > atOnce) return html`${links}`;
  return html`<li class="vendors">
<button class="quiet" type="button" popovertarget="vendors">${place.say(interfaceText.vendors)}${icon.down}</button>
<ul id="vendors" popover>
${links}
</ul>
</li>`;
}

function vendorLinks(page: SitePage, { to, say }: Place, { vendors }: Frame): Html[] {
  return vendors.length > atOnce
    ? [link(page, undefined, to("", "#vendor-list"), say(interfaceText.vendors))]
    : vendors.map(({ path, label }) => link(page, path, to(path), label));
}

function listed(
  page: SitePage,
  place: Place,
  { pages }: Frame,
  where: "header" | "footer",
): Html[] {
  return pages.flatMap((each) =>
    each.listed?.in === where
      ? [link(page, each.path, place.to(each.path), place.say(each.listed.label))]
      : [],
  );
}

/** @param path none of a link to a part of a page, which is never where one is */
function link(page: SitePage, path: string | undefined, address: string, label: string): Html {
  const current = path === page.path ? html` aria-current="page"` : undefined;
  return html`<li><a href="${address}"${current}>${label}</a></li>
`;
}

/** A link, not a button: each language of a page has an address of its own. */
function languageSwitch({ path }: SitePage, { language, file, say }: Place): Html {
  const other: Language = language === "en" ? "ko" : "en";
  const address = file(`${languageFolder(other)}${path}index.html`);
  return html`<a class="quiet language" href="${address}" hreflang="${other}" lang="${other}" data-language="${other}">${say(interfaceText.otherLanguage)}</a>`;
}

function searchDialog({ say, file, language }: Place): Html {
  return html`<dialog class="search" aria-label="${say(interfaceText.search)}" data-index="${file(`search.${language}.js`)}" data-home="${file(languageFolder(language))}">
<div class="field">${icon.search}<input type="search" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" aria-label="${say(interfaceText.search)}" placeholder="${say(interfaceText.searchPlaceholder)}" autocomplete="off" spellcheck="false"><button class="quiet" type="button" data-close aria-label="${say(interfaceText.close)}"><kbd>Esc</kbd></button></div>
<p class="hint" role="status" data-nothing="${say(interfaceText.searchNothing)}" data-count="${say(interfaceText.searchCount)}">${say(interfaceText.searchHint)}</p>
<ul id="search-results" role="listbox" aria-label="${say(interfaceText.search)}"></ul>
</dialog>`;
}
