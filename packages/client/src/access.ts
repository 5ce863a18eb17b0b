/** A credential that the vendor issues, and can be asked to issue again. */
export interface IssuedCredential {
  get(): string | Promise<string>;
  /** Reports that the vendor no longer accepts this one. */
  refuse(credential: string): void;
}

/** What fills a security scheme. A function is called before every attempt. */
export type Credential = string | (() => string | Promise<string>) | IssuedCredential;

/** Credentials by the name of the contract's security scheme. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/** What a vendor's factory passes to its generated client. */
export interface Access {
  readonly credentials: Credentials;
  /** Other secrets among the options, such as a client secret. None appears in a message or a record. */
  readonly secrets: readonly string[];
  /** Whether this body refuses the credential, although its status is not 401. */
  readonly isRefusal?: (text: string) => boolean;
}
