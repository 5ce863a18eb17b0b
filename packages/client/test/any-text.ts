import fc from "fast-check";

/** Any text: also control characters, half characters, and what means something in an address. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc
    .array(
      fc.constantFrom(
        "..",
        ".",
        "/",
        "\\",
        "%2e",
        "%2E",
        "%2f",
        "%",
        "?",
        "#",
        "&",
        ";",
        "@",
        ":",
        "\t",
        "\n",
        "\r\n",
        " ",
        "{fields}",
        "주문",
        "\ud800",
      ),
    )
    .map((parts) => parts.join("")),
);

/** What half a character becomes on its way. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
