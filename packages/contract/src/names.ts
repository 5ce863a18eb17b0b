/** `ax-cloud` → `AxCloud`, `updateOrder` → `UpdateOrder`: the name of a type or factory. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^[^A-Za-z0-9]*|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}
