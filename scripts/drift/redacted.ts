/** What a recorder writes in the place of a credential: it says nothing about the value. */
export function isRedacted(value: unknown): boolean {
  return value === "***";
}
