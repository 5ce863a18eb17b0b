import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A revision of the repository, to be read without a checkout. */
export class Revision {
  readonly root: string;
  readonly commit: string;

  private constructor(root: string, commit: string) {
    this.root = root;
    this.commit = commit;
  }

  /**
   * The revision of that name; without one, where this branch left origin/main, or else the commit
   * before this one.
   * @throws Error if git knows no such revision
   */
  static async find(root: string, name?: string): Promise<Revision> {
    if (name !== undefined) {
      const commit = await resolve(root, name);
      if (commit !== undefined) return new Revision(root, commit);
      throw new Error(
        `git knows no revision "${name}"; name a branch, a tag or a commit, e.g. \`npm run diff -- HEAD~1\`.`,
      );
    }
    const fork = await git(root, "merge-base", "origin/main", "HEAD").catch(() => undefined);
    const commit = fork?.trim() ?? (await resolve(root, "HEAD~1"));
    if (commit !== undefined) return new Revision(root, commit);
    throw new Error(
      "There is nothing to compare with: the repository has no origin/main and only one commit. Name the base: `npm run diff -- <revision>`.",
    );
  }

  /** The file's text in this revision; undefined where it has none. */
  async read(path: string): Promise<string | undefined> {
    if (!(await this.list(path)).includes(path)) return undefined;
    return git(this.root, "show", `${this.commit}:${path}`);
  }

  /** The paths below a folder that differ between this revision and the disk. */
  async changedSince(folder: string): Promise<string[]> {
    const names = await git(this.root, "diff", "--name-only", "-z", this.commit, "--", folder);
    return names.split("\0").filter((name) => name !== "");
  }

  /** The paths of this revision's files below a folder. */
  async list(folder: string): Promise<string[]> {
    const names = await git(this.root, "ls-tree", "-r", "-z", "--name-only", this.commit, folder);
    return names.split("\0").filter((name) => name !== "");
  }
}

async function resolve(root: string, name: string): Promise<string | undefined> {
  const arguments_ = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const commit = await git(root, ...arguments_).catch(() => undefined);
  return commit?.trim();
}

async function git(root: string, ...arguments_: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", arguments_, {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  return stdout;
}
