import { type Access, Client } from "./client.ts";
import type { Contract, Operation, Pagination } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { PagedCall } from "./page.ts";

/** The ground of a generated client whose contract pages a list; the others do not carry this. */
export class PagingClient<Paths extends object> extends Client<Paths> {
  readonly #vendor: string;

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    super(contract, options, access);
    this.#vendor = contract.vendor;
  }

  /** As `send`, for a list that the contract pages. */
  protected sendPaged<Data, Row, Result>(
    operation: Operation & { readonly pagination: Pagination },
    given: object,
    options?: CallOptions,
  ): PagedCall<Data, Row, Result> {
    const { id, pagination } = operation;
    // Kept as it is now: the caller may change it between two pages.
    const input: Readonly<Record<string, unknown>> = { ...given };
    const limit = pagination.limit && input[pagination.limit];
    return new PagedCall(this.answered(operation, input, options), {
      name: `${this.#vendor}.${id}`,
      pagination,
      first: Number(input[pagination.page] ?? 1),
      limit: typeof limit === "number" ? limit : undefined,
      request: (page) => this.send(operation, { ...input, [pagination.page]: page }, options),
    });
  }
}
