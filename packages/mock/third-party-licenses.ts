import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The list of the packages that files belong to, with their licenses, in Markdown. */
export async function thirdPartyLicenses(root: string, files: readonly string[]): Promise<string> {
  const folders = files.flatMap((file) => {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
    return folder === undefined ? [] : [folder];
  });
  const packages = await Promise.all(
    [...new Set(folders)].map((folder) => describePackage(join(root, folder))),
  );
  const sections = new Map(packages.map((section) => [section.title, section.text]));
  const sorted = [...sections].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    "# Packages bundled with @jumun/mock",
    "Parts of these packages are in the JavaScript files of this folder.",
    sorted.map(([title]) => `- ${title}`).join("\n"),
    ...sorted.map(([title, text]) => `## ${title}\n\n${text}`),
    "",
  ].join("\n\n");
}

/** @throws Error if the package does not say under which license it is */
async function describePackage(folder: string): Promise<{ title: string; text: string }> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { name, version, licenses } = manifest;
  // An older form of the field is a list.
  const license = manifest.license ?? licenses?.[0]?.type;
  if (typeof license !== "string") {
    throw new Error(`${name} ${version} declares no license: do not bundle it.`);
  }
  const names = await readdir(folder);
  const licenseFiles = names.filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file)).sort();
  const texts = await Promise.all(licenseFiles.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.length > 0 ? texts.join("\n").trim() : `License: ${license}.`;
  return { title: `${name} ${version} (${license})`, text: `\`\`\`\`text\n${text}\n\`\`\`\`` };
}
