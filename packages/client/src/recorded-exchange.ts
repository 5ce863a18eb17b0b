/** One attempt. Credentials and values with a credential's name, such as `access_token`, are `***`. */
export interface RecordedExchange {
  readonly vendor: string;
  readonly operationId: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds, including reading the response. */
  readonly duration: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    /** If the body is not text. */
    readonly encoding?: "base64";
  };
  /** Undefined if there was no response. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** If the body is not text. */
    readonly encoding?: "base64";
  };
  /** The reason if there is no response or no body. */
  readonly error?: unknown;
}
