/**
 * The contracts that the site's tests look at, with a browser too. Every other one's page is made in the
 * same way, so that its contract may change without the site's being tested anew.
 */
export const testedVendors = ["ax-cloud", "crema", "playauto", "vreview"];
