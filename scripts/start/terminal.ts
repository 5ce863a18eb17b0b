import { stripVTControlCharacters, styleText } from "node:util";

/** What standard output can do: nothing but plain text under NO_COLOR and where it is no terminal. */
export function terminal(): { readonly rewrites: boolean; readonly columns: number } {
  const { isTTY, columns } = process.stdout;
  if (isTTY !== true || process.stdout.getColorDepth() === 1) {
    return { rewrites: false, columns: Number.POSITIVE_INFINITY };
  }
  return { rewrites: true, columns: columns || Number.POSITIVE_INFINITY };
}

/** The text in a colour, where standard output is a terminal that shows it. */
export function styled(format: "bold" | "cyan" | "dim" | "green" | "red", text: string): string {
  return styleText(format, text, { stream: process.stdout });
}

/** Letters that take two columns. */
const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const control = "\u001b";

/** A line that stays one: what has no room in so many columns is left out, and `…` says so. */
export function fitted(line: string, columns: number): string {
  if (widthOf(stripVTControlCharacters(line)) <= columns) return line;
  let room = columns - 1;
  let kept = "";
  for (const [piece] of line.matchAll(new RegExp(`${control}\\[[\\d;]*m|.`, "gsu"))) {
    // A colour takes no room, and one that has begun ends also where its text is left out.
    if (!piece.startsWith(control)) room -= widthOf(piece);
    if (room >= 0 || piece.startsWith(control)) kept += piece;
  }
  return `${kept}…`;
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);
}
