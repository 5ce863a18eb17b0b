/** Names of credentials. Only letters and digits are compared: `x-api-key` is `xapikey`. */
const exactNames = new Set([
  "key",
  "xkey",
  "pin",
  "otp",
  "sid",
  "sessionid",
  "jsessionid",
  "phpsessid",
]);

/** The last words of credentials' names, compared in the same way. A number can follow. */
const lastWords =
  /(?:token|secret|password|passwd|pwd|pw|passphrase|passcode|assertion|credential|jwt|sig|signature|hmac|cookie|authorization|auth(?:orization)?code|(?:api|access|auth|authentication|private|secret|signing|encryption|session|license)key(?:id)?)s?\d{0,2}$/;

const koreanLastWords = /(?:비밀번호|암호|토큰|인증키|비밀키|시크릿)$/;

/** The last name of a path such as `auth[key]`, `auth.key` or `tokens[]`. */
const lastName = /[^[\].]+(?=[[\].]*$)/;

/** Whether a field, parameter or header with this name carries a credential. */
export function isCredentialName(name: string): boolean {
  const [last = ""] = lastName.exec(name.slice(-100)) ?? [];
  const plain = last.toLowerCase().replace(/[^a-z0-9]/g, "");
  return exactNames.has(plain) || lastWords.test(plain) || koreanLastWords.test(last);
}
