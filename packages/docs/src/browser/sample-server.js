// Runs on a vendor's page: replaces the server in the code samples by the one that the reader chose.
(() => {
  const key = "jumun.samples";
  const form = document.querySelector(".sample-server");
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
  const store = (value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Without storage the choice only applies to this page.
    }
  };

  // This vendor may not have the environment that was chosen on another vendor's page.
  const options = [...select.options];
  const chosen = read();
  const isVendor = chosen !== null && chosen !== "mock";
  const option =
    options.find(({ value }) => value === chosen) ?? (isVendor ? options[1] : undefined);
  if (option) select.value = option.value;

  const withServer = (text) => text.replaceAll(mock, select.selectedOptions[0].dataset.url);

  // Redoc's original text of each node, and its replacement.
  const texts = new WeakMap();
  const updateText = (node) => {
    const before = texts.get(node);
    const original = before?.replaced === node.data ? before.original : node.data;
    if (!original.includes(mock)) return;
    const replaced = withServer(original);
    texts.set(node, { original, replaced });
    if (node.data !== replaced) node.data = replaced;
  };
  const updateSamples = () => {
    for (const code of reference.querySelectorAll("pre code")) {
      const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) updateText(walker.currentNode);
    }
  };
  const show = () => {
    const { vendor } = hint.dataset;
    hint.textContent = select.value === "mock" ? hint.dataset.mock : vendor;
    updateSamples();
  };

  select.addEventListener("change", () => {
    store(select.value);
    show();
  });
  // Redoc renders a sample again when the reader chooses another language.
  new MutationObserver(updateSamples).observe(reference, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  // Redoc's copy button copies the original text, through a selection off screen.
  addEventListener(
    "copy",
    (event) => {
      const text = getSelection().toString();
      if (!text.includes(mock)) return;
      event.clipboardData.setData("text/plain", withServer(text));
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  show();
})();
