const width = 100;

/** A documentation comment of Markdown prose and tags; empty without either. */
export function docComment(prose: string, indent = "", tags: readonly string[] = []): string {
  const room = width - indent.length - 3;
  const paragraphs = prose.trim() === "" ? [] : [wrap(prose.trim(), room)];
  // The code of an example is not broken into lines.
  const tagLines = tags.map((tag) => (tag.startsWith("@example") ? tag : wrap(tag, room)));
  if (tagLines.length > 0) paragraphs.push(tagLines.join("\n"));
  if (paragraphs.length === 0) return "";
  const lines = paragraphs.join("\n\n").replaceAll("*/", "*\\/").split("\n");
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function wrap(text: string, room: number): string {
  return paragraphsOf(text)
    .flatMap((line) => wrapLine(line, room))
    .join("\n");
}

/** Lists, tables, quotes, headings, tags, and indented lines. */
const ownLine = /^(\s|[-*|>#@]|\d+\.|`{3}|$)/;

/** The lines of a text. Lines of prose that follow each other are one. */
function paragraphsOf(text: string): string[] {
  const lines: string[] = [];
  let isCode = false;
  for (const line of text.split("\n")) {
    const last = lines.at(-1);
    const continues = last !== undefined && last !== "" && !isCode && !/^(\||`{3})/.test(last);
    if (continues && !ownLine.test(line)) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    if (line.startsWith("```")) isCode = !isCode;
  }
  return lines;
}

/** Breaks prose at spaces. Table rows and indented lines stay as they are. */
function wrapLine(line: string, room: number): string[] {
  if (line.length <= room || /^\s*(\||`{3}|\s{4})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    // A hyphen at the start of a line would be a list.
    if (current !== "" && current.length + 1 + word.length > room && word !== "-") {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
