const width = 100;

/** A documentation comment of a summary, a Markdown description, and tags. Empty if all of them are. */
export function docComment(
  summary: string,
  description = "",
  indent = "",
  tags: readonly (string | undefined)[] = [],
): string {
  const room = width - indent.length - 3;
  const prose = [summary, description.trim() === summary.trim() ? "" : description];
  const paragraphs = prose.flatMap((text) =>
    text.trim() === "" ? [] : [wrapAll(text.trim(), room)],
  );
  const written = tags.filter((tag) => tag !== undefined);
  // The code of an example is not broken into lines.
  const tagLines = written.map((tag) => (tag.startsWith("@example") ? tag : wrapAll(tag, room)));
  if (tagLines.length > 0) paragraphs.push(tagLines.join("\n"));
  if (paragraphs.length === 0) return "";
  const lines = paragraphs.join("\n\n").replaceAll("*/", "*\\/").split("\n");
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function wrapAll(text: string, room: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrap(line, room))
    .join("\n");
}

/** Breaks prose at spaces. Table rows, continued list items and code stay as they are. */
function wrap(line: string, room: number): string[] {
  if (line.length <= room || /^\s*(\||`{3}|\s{4})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
