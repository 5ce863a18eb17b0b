import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A HAR file that is written entry by entry, and has its name only once it is whole. */
export class HarFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #file: FileHandle;
  #written: Promise<unknown>;
  #entries = 0;

  private constructor(path: string, unfinished: string, file: FileHandle) {
    this.#path = path;
    this.#unfinished = unfinished;
    this.#file = file;
    const creator = JSON.stringify({ name: "jumun observe", version: "1" });
    this.#written = file.write(`{"log":{"version":"1.2","creator":${creator},"entries":[`);
  }

  /** @throws Error if the file cannot be written where it is to be. */
  static async create(path: string): Promise<HarFile> {
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
      return new HarFile(path, unfinished, await open(unfinished, "wx"));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${path} cannot be written: ${reason}`, { cause: error });
    }
  }

  /** In the order of the calls. */
  append(entry: object): void {
    const text = `${this.#entries === 0 ? "" : ","}\n${JSON.stringify(entry)}`;
    this.#entries += 1;
    this.#written = this.#written.then(() => this.#file.write(text));
    // Told by close(): until then nobody waits for it.
    this.#written.catch(() => {});
  }

  /** How many entries it has; the file is there from now on, or not at all. */
  async close(): Promise<number> {
    try {
      await this.#written;
      await this.#file.write("\n]}}\n");
      await this.#file.close();
      await rename(this.#unfinished, this.#path);
    } catch (error) {
      await this.discard();
      throw error;
    }
    return this.#entries;
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#written.catch(() => {});
    await this.#file.close().catch(() => {});
    await rm(this.#unfinished, { force: true });
  }
}
