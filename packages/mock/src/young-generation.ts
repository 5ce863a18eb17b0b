/**
 * Keeps V8's young generation as small as it starts. A mock makes much garbage and keeps little, so the
 * room that V8 would take for it under load, some 60 MB, makes nothing faster. To be imported first, and
 * by a program only: it is for the whole process.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--semi-space-growth-factor=1");
