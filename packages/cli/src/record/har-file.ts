import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { ExpectedFailure, reasonOf } from "../expected-failure.ts";

const end = "\n]}}\n";

/**
 * A HAR file that is written entry by entry and readable by its owner only. It gets its name once it is
 * complete. If writing fails, the entries written so far are kept under the temporary name.
 */
export class HarFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #onError: (message: string) => void;
  #written: Promise<void> = Promise.resolve();
  /** The length up to the last complete entry, in bytes. */
  #length = 0;
  #entries = 0;
  #hasFailed = false;
  /** The name until it is complete. */
  readonly partial: string;

  private constructor(
    path: string,
    partial: string,
    file: FileHandle,
    onError: (message: string) => void,
  ) {
    this.#path = path;
    this.partial = partial;
    this.#file = file;
    this.#onError = onError;
    const creator = JSON.stringify({ name: "jumun record", version: "2" });
    this.#enqueue(`{"log":{"version":"1.2","creator":${creator},"entries":[`);
  }

  /**
   * @param onError is called once, as soon as something cannot be written
   * @throws ExpectedFailure if the file cannot be created
   */
  static async create(path: string, onError: (message: string) => void): Promise<HarFile> {
    const partial = `${path}.${process.pid}.partial`;
    try {
      return new HarFile(path, partial, await open(partial, "wx", 0o600), onError);
    } catch (error) {
      throw new ExpectedFailure(`${path} cannot be written: ${reasonOf(error)}`, undefined, error);
    }
  }

  append(entry: object): void {
    if (this.#hasFailed) return;
    this.#enqueue(`${this.#entries === 0 ? "" : ","}\n${JSON.stringify(entry)}`);
    this.#entries += 1;
  }

  #enqueue(text: string): void {
    this.#written = this.#written.then(async () => {
      if (this.#hasFailed) return;
      try {
        await writeAll(this.#file, text);
        this.#length += Buffer.byteLength(text);
      } catch (error) {
        this.#hasFailed = true;
        this.#onError(
          `${this.#path} cannot be written: ${reasonOf(error)}. Nothing more is recorded; the exchanges so far are kept in ${this.partial}.`,
        );
      }
    });
  }

  /** How many entries the file has. Undefined if it is incomplete. */
  async close(): Promise<number | undefined> {
    await this.#written;
    try {
      // A part of an entry would make the file unreadable.
      if (this.#hasFailed) await this.#file.truncate(this.#length);
      await this.#file.write(end, this.#length);
      await this.#file.close();
      if (!this.#hasFailed) await rename(this.partial, this.#path);
    } catch (error) {
      await this.#file.close().catch(() => {});
      if (!this.#hasFailed) {
        this.#hasFailed = true;
        this.#onError(
          `${this.#path} cannot be completed: ${reasonOf(error)}. The exchanges are kept in ${this.partial}.`,
        );
      }
    }
    return this.#hasFailed ? undefined : this.#entries;
  }

  /** Removes the file, for a recording that never began. */
  async discard(): Promise<void> {
    await this.#written;
    await this.#file.close().catch(() => {});
    await rm(this.partial, { force: true });
  }
}

/** A write can stop in the middle before the next one fails. */
async function writeAll(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at);
    at += bytesWritten;
  }
}
