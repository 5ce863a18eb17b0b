/** One way to make the call. Built once; the function is then called over and over. */
export type Candidate = (baseUrl: string) => () => Promise<unknown>;

/** A module of this folder. */
export interface CandidateModule {
  readonly candidate: Candidate;
}

/** Milliseconds that a call may take, with every client that has a timeout: none is ever reached. */
export const timeout = 10_000;

/** How often a call is sent again at most, with every client that retries: it never is. */
export const retries = 2;
