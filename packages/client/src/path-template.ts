/**
 * Is the address that of the template, with something in place of each parameter? An address is
 * resolved before it is sent: a parameter of dots is then gone, and with it what stands before it.
 */
export function fillsTemplate(template: string, address: string): boolean {
  const asked = new URL(template);
  const given = new URL(address);
  const parts = given.pathname.split("/");
  const wanted = asked.pathname.split("/");
  return (
    given.origin === asked.origin &&
    parts.length === wanted.length &&
    // Braces are percent-encoded in both where nothing took their place.
    wanted.every((part, at) =>
      part.includes("%7B") ? parts[at] !== "" && parts[at] !== part : parts[at] === part,
    )
  );
}
