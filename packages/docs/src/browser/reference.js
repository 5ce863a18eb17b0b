// Runs in the reader's browser, on a vendor's page: shows the contract that the page carries.
(() => {
  // Redoc would keep the choices of its reader in a cookie; this site sets none.
  Object.defineProperty(document, "cookie", { get: () => "", set: () => {} });
  // Redoc's search would compile a worker from a text, which the page's policy forbids and some
  // browsers report as an error. Without workers it searches in the page.
  globalThis.Worker = undefined;

  const reference = document.getElementById("reference");
  const barsHeight = () =>
    ["header.site", ".sample-address"]
      .map((selector) => document.querySelector(selector))
      .filter((bar) => getComputedStyle(bar).position === "sticky")
      .reduce((height, bar) => height + bar.offsetHeight, 0);
  const load = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`${address} cannot be loaded.`)));
      document.head.append(script);
    });
  const { redoc, contract } = reference.dataset;
  Promise.all([load(redoc), load(contract)]).then(() => {
    globalThis.Redoc.hydrate(
      globalThis.reference.contract,
      {
        ...globalThis.reference.options,
        // A link to an operation scrolls it to below the bars.
        scrollYOffset: barsHeight(),
      },
      reference,
    );
  });

  // Who speaks to the page says what is written on a button: its name has to contain that.
  const nameButtons = () => {
    for (const button of reference.querySelectorAll('button[aria-haspopup="menu"][aria-label]')) {
      const written = button.textContent.trim();
      const name = button.getAttribute("aria-label");
      if (written !== "" && !name.includes(written)) {
        const kind = button.dataset.kind ?? name;
        button.dataset.kind = kind;
        button.setAttribute("aria-label", `${kind}: ${written}`);
      }
    }
  };
  new MutationObserver(nameButtons).observe(reference, {
    childList: true,
    characterData: true,
    subtree: true,
  });
})();
