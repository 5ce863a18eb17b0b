/** The names of the custom properties that a text of CSS uses, or HTML by its styles. */
export function propertiesIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}
