/** Page numbers that a `Link` header tells. */
export interface LinkedPages {
  readonly next?: number;
  readonly last?: number;
}

/**
 * The page numbers under rel="next" and rel="last". Only the number is taken from an address,
 * wherever it stands there: CREMA prints `…/unpaid_orders&page=2`, without a question mark. The
 * address itself is of no use, and nobody may call it: it can name another host.
 */
export function linkedPages(value: string | null, parameter: string): LinkedPages {
  const pages: { next?: number; last?: number } = {};
  for (const [, address = "", parameters = ""] of (value ?? "").matchAll(/<([^<>]*)>([^<]*)/g)) {
    const number = pageNumber(address, parameter);
    if (number === undefined) continue;
    const relations = /;\s*rel\s*=\s*"?([^";]*)"?/i
      .exec(parameters)?.[1]
      ?.toLowerCase()
      .split(/[\s,]+/);
    if (relations?.includes("next")) pages.next ??= number;
    if (relations?.includes("last")) pages.last ??= number;
  }
  return pages;
}

function pageNumber(address: string, parameter: string): number | undefined {
  for (const pair of address.split(/[?&#]/).slice(1)) {
    const [name, value = ""] = pair.split("=");
    if (name === parameter && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
  }
  return undefined;
}
