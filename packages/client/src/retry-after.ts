const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
const date =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * How many milliseconds a `Retry-After` asks to wait: seconds, or the distance to an HTTP date (RFC
 * 9110). Undefined for whatever else a server may write; `Date.parse` would guess.
 */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const [, day, name, year, hour, minute, second] = date.exec(text) ?? [];
  const month = months.indexOf(name ?? "?") / 3;
  if (!Number.isInteger(month) || month < 0) return undefined;
  const at = Date.UTC(
    Number(year),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return Math.max(0, at - now);
}
