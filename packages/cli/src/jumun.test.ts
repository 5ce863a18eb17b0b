import { expect, test } from "vitest";
import { runJumun, startJumun } from "./run-jumun.fixture.ts";

test.each([
  [["--help"], "en_US.UTF-8", /Usage: jumun .*Commands:.*Examples:\n {2}jumun mock/s],
  [["--help"], "ko_KR.UTF-8", /사용법: jumun .*명령:.*예:\n {2}jumun mock/s],
  [["--lang", "ko", "--help"], "C", /사용법: jumun/],
  [["--lang", "en", "--help"], "ko_KR.UTF-8", /Usage: jumun/],
  [["mock", "--help"], "ko_KR.UTF-8", /사용법: jumun mock .*--fault-rate.*예:/s],
  [["call", "--lang=ko", "--help"], "C", /사용법: jumun call .*CREMA_APP_ID/s],
  [["record", "--help"], "C", /--shapes .*Examples:.*jumun record crema/s],
  [["drift", "--help"], "C", /--format .*Examples:.*jumun drift crema/s],
])("`jumun %j` in %s", async (args, LANG, pattern) => {
  const { code, stdout, stderr } = await runJumun(args, { env: { LANG } });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(pattern);
});

test.each([
  [["sing"], "jumun: unknown command 'sing'\n"],
  [["mock", "--prot", "1"], "jumun: unknown option '--prot' (Did you mean --port?)\n"],
  [["mock", "없는상점"], /^jumun: The vendor "없는상점" has no contract/],
  [
    ["drift", "crema", "/missing.har"],
    /^jumun: \/missing\.har cannot be read.*the file does not exist\.\n$/,
  ],
  [["--lang", "fr"], /^jumun: option '--lang <language>' argument 'fr' is invalid/],
])("`jumun %j` exits with 2 and one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await runJumun(args);
  expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  expect(stderr).toMatch(sentence);
});

test.each([
  [["--lang", "en", "--help"], 0, /^Usage: jumun /, /^$/],
  [["call", "crema", "listOrder"], 2, /^$/, /^jumun: crema has no operation "listOrder"/],
] as const)("the process of `jumun %j` exits with %i", async (args, code, stdout, stderr) => {
  expect(await startJumun(args)).toEqual({
    code,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});
