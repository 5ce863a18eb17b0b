type Test = (text: string) => boolean;

const formats: Readonly<Record<string, Test>> = {
  date: isDate,
  time: isTime,
  "date-time": (text) => {
    const [date = "", time = "", ...more] = text.split(/[Tt ]/);
    return more.length === 0 && isDate(date) && isTime(time);
  },
  duration: (text) =>
    /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  hostname: (text) =>
    text.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.|$))+$/i.test(text),
  ipv4: (text) => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/.test(text) && !text.endsWith("."),
  ipv6: (text) => /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`),
  uri: (text) => /^[a-z][a-z\d+.-]*:[!#-;=?-[\]_a-z~%]*$/i.test(text) && URL.canParse(text),
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};

const ranges: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

/** Whether a value has a format. True for unknown formats, and for formats of another type. */
export function hasFormat(value: unknown, format: string): boolean {
  if (typeof value === "number" && Object.hasOwn(ranges, format)) {
    const limit = ranges[format] ?? 0;
    return Number.isInteger(value) && value >= -limit && value < limit;
  }
  const test = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return typeof value !== "string" || test === undefined || test(value);
}

function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}

/** The format requires an offset from UTC. Leap seconds are accepted. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i.test(
    text,
  );
}
