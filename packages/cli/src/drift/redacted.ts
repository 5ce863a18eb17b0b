/** Whether a recorder put this in place of a credential, so that nothing is known of the value. */
export function isRedacted(value: unknown): boolean {
  return value === "***";
}
