export interface LinkedPages {
  readonly next?: number;
  readonly last?: number;
}

/**
 * The page numbers of rel="next" and rel="last". The linked URL is never requested, because it can point to
 * another host, and it can be malformed: CREMA documents `…/unpaid_orders&page=2`, without a question mark.
 */
export function linkedPages(value: string | null, parameter: string): LinkedPages {
  const pages: { next?: number; last?: number } = {};
  for (const [, address = "", parameters = ""] of (value ?? "").matchAll(links)) {
    const number = pageNumber(address, parameter);
    if (number === undefined) continue;
    const relations = relationsOf(parameters);
    if (relations.includes("next")) pages.next ??= number;
    if (relations.includes("last")) pages.last ??= number;
  }
  return pages;
}

// Quoted text is skipped, because a title can contain anything.
const links = /<([^<>]*)>((?:"(?:[^"\\]|\\.)*"?|[^"<])*)/g;
const named = /;\s*([^\s=;,"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;"]*)/g;

function relationsOf(parameters: string): string[] {
  for (const [, name = "", value = ""] of parameters.matchAll(named)) {
    if (name.toLowerCase() === "rel") return value.toLowerCase().split(/[\s,"]+/);
  }
  return [];
}

/** The last page parameter, because vendors append it to the requested URL. */
function pageNumber(address: string, parameter: string): number | undefined {
  const names = [parameter, encodeURIComponent(parameter)];
  let number: number | undefined;
  for (const pair of address.split(/[?&#]/).slice(1)) {
    const [name = "", value = ""] = pair.split("=");
    if (names.includes(name) && /^[1-9]\d{0,8}\s*$/.test(value)) number = Number(value);
  }
  return number;
}
