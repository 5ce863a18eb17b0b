import { mockCommand } from "@jumun/mock/command";
import type { Language, Text } from "@jumun/mock/language";
import type { Command } from "commander";
import { describeHelp } from "./help.ts";

const examples: Text = {
  en: `
jumun mock                              every vendor at http://127.0.0.1:4010/<vendor>
jumun mock crema --stateful --port 0
jumun mock --fault reset-after --fault-rate 0.2`,
  ko: `
jumun mock                              모든 서비스: http://127.0.0.1:4010/<vendor>
jumun mock crema --stateful --port 0
jumun mock --fault reset-after --fault-rate 0.2`,
};

export function mockServerCommand(language: Language): Command {
  return describeHelp(mockCommand("mock", language), language, examples);
}
