/** Names that are a credential's, compared by their letters and digits: `x-api-key` is `xapikey`. */
const exactNames = new Set([
  "key",
  "xkey",
  "sig",
  "pin",
  "otp",
  "sessionid",
  "jsessionid",
  "phpsessid",
]);

/** Words at the end of a credential's name, compared in the same way. */
const lastWords =
  /(?:token|secret|password|passwd|pwd|passphrase|passcode|assertion|credential|jwt|signature|cookie|authorization|(?:api|access|auth|authentication|private|secret|signing|encryption|session)key(?:id)?)s?$/;

/** Whether a field, parameter or header with this name carries a credential. */
export function isCredentialName(name: string): boolean {
  const plain = name
    .slice(-100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return exactNames.has(plain) || lastWords.test(plain);
}
