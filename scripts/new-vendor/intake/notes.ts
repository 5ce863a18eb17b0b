import type { GivenDocument } from "./given-document.ts";

/** What became of something in the given document, and why. */
interface Note {
  /** What it is: `POST /v1/orders`, or the pointer to something smaller. */
  readonly what: string;
  readonly line: number;
  /** A sentence. */
  readonly why: string;
}

/** What the contract says of how it was made, in the comment that it begins with. */
export interface Given {
  readonly file: string;
  readonly leftOut: readonly Note[];
  readonly changed: readonly Note[];
}

/** The record of everything that did not go through as it was. Nothing is dropped without a line here. */
export class Notes {
  readonly #given: GivenDocument;
  readonly #leftOut: Note[] = [];
  readonly #changed = new Map<string, Note>();

  constructor(given: GivenDocument) {
    this.#given = given;
  }

  /** An operation that the contract does not have. */
  leftOut(what: string, pointer: string, why: string): void {
    this.#leftOut.push({ what, line: this.#given.lineOf(pointer), why });
  }

  /** Something that the contract says in another way, or not at all. */
  changed(pointer: string, why: string): void {
    const line = this.#given.lineOf(pointer);
    const note = { what: pointer, line, why };
    this.#changed.set(`${line} ${why}`, note);
  }

  record(): Given {
    const byLine = (one: Note, other: Note) => one.line - other.line;
    return {
      file: this.#given.keptAs,
      leftOut: this.#leftOut.toSorted(byLine),
      changed: [...this.#changed.values()].sort(byLine),
    };
  }

  /** For the terminal: every operation that is left out, and each kind of change with its lines. */
  lines(): string[] {
    const { leftOut, changed } = this.record();
    const { path } = this.#given;
    const reasons = [...new Set(changed.map(({ why }) => why))];
    return [
      ...leftOut.map(({ what, line, why }) => `${path}:${line} ${what} is left out: ${why}`),
      ...reasons.map((reason) => {
        const [first, ...rest] = changed.filter(({ why }) => why === reason);
        const more = rest.length > 0 ? ` (and ${rest.length} more)` : "";
        return `${path}:${first?.line} ${reason}${more}`;
      }),
    ];
  }
}
