import type { Mock } from "@jumun/mock";
import type { Subject } from "./subject.ts";

/** A contract with its client, and a mock of the contract. */
export interface Suite {
  readonly subject: Subject;
  /** Reset before each test. */
  readonly mock: Mock;
}
