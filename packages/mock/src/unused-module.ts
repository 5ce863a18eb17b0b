/** Replaces modules that Prism loads and the mock never uses. Its exports throw when they are used. */
const unused: unknown = new Proxy(function unused() {}, {
  get(_, name) {
    throw new Error(
      `Prism needs ${String(name)} of a module that the mock does not load: remove x-faker from the contract.`,
    );
  },
});

export {
  unused as Collection,
  unused as faker,
  unused as HttpProxyAgent,
  unused as HttpsProxyAgent,
};
