/** A method, in capitals or not, and a path, as in the contract. */
interface Place {
  readonly method: string;
  readonly path: string;
}

/** How the menu of a page is nested. */
interface MenuItem {
  readonly link?: string | undefined;
  readonly httpVerb?: string | undefined;
  readonly httpPath?: string | undefined;
  readonly items?: readonly MenuItem[] | undefined;
}

/**
 * Where on a vendor's page each operation stands, as a fragment: `#/unpaid-orders/createunpaidorder`.
 * Read from Redoc's own menu, so that a link leads where the page's menu leads.
 */
export function operationLinks(items: readonly MenuItem[]): (operation: Place) => string {
  const links = new Map<string, string>();
  for (const { link, httpVerb, httpPath } of flatten(items)) {
    if (link === undefined || httpVerb === undefined || httpPath === undefined) continue;
    const place = key({ method: httpVerb, path: httpPath });
    // An operation with two tags stands in the menu twice; the first one will do.
    if (!links.has(place)) links.set(place, `#${link}`);
  }
  return (operation) => {
    const link = links.get(key(operation));
    if (link === undefined) {
      throw new Error(`Redoc's menu does not have ${key(operation)}: give the operation a tag.`);
    }
    return link;
  };
}

function flatten(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...flatten(item.items ?? [])]);
}

function key({ method, path }: Place): string {
  return `${method.toUpperCase()} ${path}`;
}
