import type { Language } from "@jumun/contract/language";
import { interfaceText } from "../text.ts";
import { type Html, html } from "./html.ts";
import { icon } from "./icon.ts";
import { languageFolder, type PageContext, pagePath, type SitePage } from "./site-page.ts";

/** The links that all pages share. */
export interface Navigation {
  readonly pages: readonly SitePage[];
  readonly vendors: readonly { readonly path: string; readonly label: string }[];
}

/** The bar at the top of every page: navigation, search, language and theme. */
export function header(page: SitePage, context: PageContext, navigation: Navigation): Html {
  const { t, pageUrl } = context;
  return html`<header class="site">
<a class="brand" href="${pageUrl("")}">${icon.mark}<span>jumun</span></a>
<nav aria-label="${t(interfaceText.navigation)}">
<button class="quiet menu" type="button" popovertarget="menu">${icon.menu}<span>${t(interfaceText.menu)}</span></button>
<div id="menu" popover>
<ul>
${vendorMenu(page, context, navigation)}
${listed(page, context, navigation, "header")}
</ul>
</div>
</nav>
<button class="search" type="button" aria-haspopup="dialog" data-search>${icon.search}<span>${t(interfaceText.search)}</span><kbd aria-hidden="true">/</kbd></button>
${languageSwitch(page, context)}
<button class="quiet theme" type="button" data-theme-switch aria-label="${t(interfaceText.theme)}" title="${t(interfaceText.theme)}">${icon.theme}</button>
</header>
${searchDialog(context)}`;
}

export function footer(page: SitePage, context: PageContext, navigation: Navigation): Html {
  const { t } = context;
  return html`<footer class="site">
<nav aria-label="${t(interfaceText.footerNavigation)}">
<ul>
${vendorLinks(page, context, navigation)}
</ul>
<ul>
${listed(page, context, navigation, "header")}
${listed(page, context, navigation, "footer")}
</ul>
</nav>
<p>${t(interfaceText.footer)}</p>
</footer>`;
}

/** Longer lists of vendors are only on the landing page; every page linking to each would not scale. */
const longestVendorMenu = 12;

function vendorMenu(page: SitePage, context: PageContext, navigation: Navigation): Html {
  const links = vendorLinks(page, context, navigation);
  if (navigation.vendors.length > longestVendorMenu) return html`${links}`;
  return html`<li class="vendors">
<button class="quiet" type="button" popovertarget="vendors">${context.t(interfaceText.vendors)}${icon.down}</button>
<ul id="vendors" popover>
${links}
</ul>
</li>`;
}

function vendorLinks(page: SitePage, { pageUrl, t }: PageContext, { vendors }: Navigation): Html[] {
  return vendors.length > longestVendorMenu
    ? [link(page, undefined, pageUrl("", "#vendor-list"), t(interfaceText.vendors))]
    : vendors.map(({ path, label }) => link(page, path, pageUrl(path), label));
}

function listed(
  page: SitePage,
  context: PageContext,
  { pages }: Navigation,
  menu: "header" | "footer",
): Html[] {
  return pages.flatMap((each) =>
    each.listed?.in === menu
      ? [link(page, each.path, context.pageUrl(each.path), context.t(each.listed.label))]
      : [],
  );
}

/** @param path undefined for a link to a section, which is never the current page */
function link(page: SitePage, path: string | undefined, url: string, label: string): Html {
  const current = path === page.path ? html` aria-current="page"` : undefined;
  return html`<li><a href="${url}"${current}>${label}</a></li>
`;
}

/** A link, not a button: each language of a page has its own URL. */
function languageSwitch({ path }: SitePage, { language, fileUrl, t }: PageContext): Html {
  const other: Language = language === "en" ? "ko" : "en";
  const url = fileUrl(pagePath(path, other));
  return html`<a class="quiet language" href="${url}" hreflang="${other}" lang="${other}" data-language="${other}">${t(interfaceText.otherLanguage)}</a>`;
}

function searchDialog({ t, fileUrl, language }: PageContext): Html {
  return html`<dialog class="search" aria-label="${t(interfaceText.search)}" data-index="${fileUrl(`search.${language}.js`)}" data-home="${fileUrl(languageFolder(language))}">
<div class="field">${icon.search}<input type="search" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" aria-label="${t(interfaceText.search)}" placeholder="${t(interfaceText.searchPlaceholder)}" autocomplete="off" spellcheck="false"><button class="quiet" type="button" data-close aria-label="Esc: ${t(interfaceText.close)}"><kbd>Esc</kbd></button></div>
<p class="hint" role="status" data-nothing="${t(interfaceText.searchNothing)}" data-count="${t(interfaceText.searchCount)}">${t(interfaceText.searchHint)}</p>
<div id="search-results" role="listbox" aria-label="${t(interfaceText.search)}"></div>
</dialog>`;
}
