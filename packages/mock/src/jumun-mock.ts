#!/usr/bin/env node
// biome-ignore-start assist/source/organizeImports: the first import sets a flag of V8.
import "./young-generation.ts";
// biome-ignore-end assist/source/organizeImports: see above.
import { mockCommand } from "./command.ts";

await mockCommand("jumun-mock", "en").parseAsync();
