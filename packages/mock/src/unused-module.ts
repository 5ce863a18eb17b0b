/**
 * Stands in for a module that Prism loads and, for an OpenAPI document without `x-faker`, never uses.
 * Whatever is taken from it throws when it is used.
 */
const unused: unknown = new Proxy(function unused() {}, {
  get(_, name) {
    throw new Error(
      `Prism asks for ${String(name)} of a module that the mock leaves out: the contract has something that only Postman collections or x-faker have. Take it out of the contract.`,
    );
  },
});

export { unused as Collection, unused as faker };
