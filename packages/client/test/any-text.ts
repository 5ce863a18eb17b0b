import fc from "fast-check";

/** Any text, including control characters, half surrogate pairs and the syntax of URLs. */
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

/** Half a surrogate pair is sent as U+FFFD. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
