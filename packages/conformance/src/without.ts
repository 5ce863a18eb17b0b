/** A copy of an object without a property. */
export function without(whole: object, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
}
