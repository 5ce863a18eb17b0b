/**
 * The type before the contracts are bundled. After that, "imports" in package.json selects
 * `dist/contracts/operation-names.d.ts`.
 */
export type OperationIds = Record<never, never>;
