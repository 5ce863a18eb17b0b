// Runs in the reader's browser, on a vendor's page: points the code samples at the mock or the vendor.
(() => {
  const key = "jumun.samples";
  const form = document.querySelector(".sample-address");
  const select = form.querySelector("select");
  const hint = form.querySelector("[role=status]");
  const reference = document.getElementById("reference");
  const { mock } = form.dataset;

  const read = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const keep = (value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Without storage a choice holds for this page.
    }
  };

  // A vendor may have no server of the environment that was chosen on another vendor's page.
  const options = [...select.options];
  const chosen = read();
  const isVendor = chosen !== null && chosen !== "mock";
  const option =
    options.find(({ value }) => value === chosen) ?? (isVendor ? options[1] : undefined);
  if (option) select.value = option.value;

  const pointed = (text) => text.replaceAll(mock, select.selectedOptions[0].dataset.address);

  // What Redoc wrote, and what stands in its place.
  const texts = new WeakMap();
  const pointText = (node) => {
    const before = texts.get(node);
    const original = before?.written === node.data ? before.original : node.data;
    if (!original.includes(mock)) return;
    const written = pointed(original);
    texts.set(node, { original, written });
    if (node.data !== written) node.data = written;
  };
  const pointSamples = () => {
    for (const code of reference.querySelectorAll("pre code")) {
      const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) pointText(walker.currentNode);
    }
  };
  const show = () => {
    const { vendor } = hint.dataset;
    hint.textContent = select.value === "mock" ? hint.dataset.mock : vendor;
    pointSamples();
  };

  select.addEventListener("change", () => {
    keep(select.value);
    show();
  });
  // Redoc draws a sample anew where its reader takes another language.
  new MutationObserver(pointSamples).observe(reference, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  // Redoc's button copies what Redoc knows, by selecting it out of sight.
  addEventListener(
    "copy",
    (event) => {
      const text = getSelection().toString();
      if (!text.includes(mock)) return;
      event.clipboardData.setData("text/plain", pointed(text));
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  show();
})();
