/** What `npm test` runs, on one machine or on many. */
export const tasks = [
  "generated",
  "lint",
  "unused",
  "typecheck",
  "build",
  "site",
  "surface",
  "mutations",
  "test",
] as const;
