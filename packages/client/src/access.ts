/** A credential that the vendor issues and can renew. */
export interface IssuedCredential {
  get(): string | Promise<string>;
  /** Reports that the vendor rejected this credential. */
  refuse(credential: string): void;
}

/** The value of a security scheme. A function is called before every attempt. */
export type Credential = string | (() => string | Promise<string>) | IssuedCredential;

/** Credentials by the name of the contract's security scheme. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/** What a vendor's factory passes to its generated client. */
export interface Access {
  readonly credentials: Credentials;
  /** Other secrets, such as a client secret. They are hidden in messages and recordings too. */
  readonly secrets: readonly string[];
  /** Whether the body of a response rejects the credential, although the status is not 401. */
  readonly isRefusal?: (text: string) => boolean;
}
