/** One promise that an attack tested. */
export interface TestedPromise {
  readonly attack: string;
  readonly result: string;
  readonly isKept: boolean;
}
