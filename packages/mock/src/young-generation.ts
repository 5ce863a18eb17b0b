/**
 * Keeps V8's young generation at its initial size, which saves about 60 MB under load and costs no speed. It applies to
 * the whole process: only programs import it, and first.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--semi-space-growth-factor=1");
