/** Nothing runs this program: the catalogue has no client. */
export {};
