/**
 * Stands in for `dist/contracts/operation-names.d.ts`, which the bundled contracts come with, until they are
 * bundled: see "imports" in package.json.
 */
export type OperationIds = Record<never, never>;
