#!/usr/bin/env node
import { stderr } from "node:process";
import { printable } from "@jumun/mock/printable";
import { ExpectedFailure } from "./expected-failure.ts";
import { chooseLanguage } from "./language.ts";
import { createProgram } from "./program.ts";

const args = process.argv.slice(2);
try {
  await createProgram(chooseLanguage(args, process.env)).parseAsync(args, { from: "user" });
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error;
  stderr.write(`jumun: ${printable(error.message, 1000)}\n`);
  process.exitCode = error.exitCode;
}
