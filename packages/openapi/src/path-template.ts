const expression = /\{([^}]+)\}/g;

/** The parameter names of a template such as `/orders/{id}`, in their order. */
export function templateNames(template: string): string[] {
  return [...template.matchAll(expression)].map(([, name = ""]) => name);
}

/** A template with its parameters replaced. Nothing is encoded. */
export function expandTemplate(template: string, value: (name: string) => string): string {
  return template.replace(expression, (_, name: string) => value(name));
}

/** A path template as the path of a request, percent-encoded. */
export function expandPath(template: string, value: (name: string) => string): string {
  return template.replace(/\{([^}]+)\}|[^!-~]+/g, (text: string, name: string | undefined) =>
    encodeURIComponent(name === undefined ? text : value(name)),
  );
}

/**
 * The pattern of one segment, with a group for each parameter; the segment itself if it has none.
 * A value may be empty: validation judges it.
 */
export function segmentPattern(segment: string): string | RegExp {
  if (templateNames(segment).length === 0) return segment;
  const literals = segment
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("(.*)")}$`, "su");
}

/** The length of what a segment requires literally: `{id}.json` is more specific than `{id}`. */
export function literalLength(segment: string): number {
  return segment.replace(expression, "").length;
}
