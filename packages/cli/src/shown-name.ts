/** Digits of an order or a telephone, and characters of an address. */
const dataLike = /\d{4}|@|[^\p{L}\p{N}_\-.:$[\]/ ]/u;

/**
 * The name of a field or parameter. A name that looks like data, such as the telephone number of a
 * customer in an object by telephone numbers, is hidden.
 */
export function shownName(name: string): string {
  return name.length > 64 || dataLike.test(name) ? "{name}" : name;
}
