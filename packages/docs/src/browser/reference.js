// Runs on a vendor's page: renders the contract with Redoc, and opens the note that a link leads to.
(() => {
  // Redoc would store the reader's choices in a cookie; this site sets none.
  Object.defineProperty(document, "cookie", { get: () => "", set: () => {} });
  // Redoc's search would start a worker from a string, which the page's policy forbids and some
  // browsers report as an error. Without workers it searches in the page.
  globalThis.Worker = undefined;

  const element = document.getElementById("reference");
  const stickyHeight = () =>
    ["header.site", ".sample-server"]
      .map((selector) => document.querySelector(selector))
      .filter((bar) => getComputedStyle(bar).position === "sticky")
      .reduce((height, bar) => height + bar.offsetHeight, 0);
  const { contract, options } = globalThis.reference;
  let root;
  const render = (samplesCall) => {
    root?.unmount();
    const { mock } = document.querySelector(".sample-server").dataset;
    const shown = JSON.parse(JSON.stringify(contract).replaceAll(mock, samplesCall));
    // A link to an operation scrolls it to below the sticky bars.
    root = globalThis.Redoc.init(shown, { ...options, scrollYOffset: stickyHeight() }, element);
  };
  globalThis.sampleServer(render);

  // An accessible name must contain the visible label of its button (WCAG 2.5.3).
  const nameButtons = () => {
    for (const button of element.querySelectorAll('button[aria-haspopup="menu"][aria-label]')) {
      const label = button.textContent.trim();
      const name = button.getAttribute("aria-label");
      if (label !== "" && !name.includes(label)) {
        const kind = button.dataset.kind ?? name;
        button.dataset.kind = kind;
        button.setAttribute("aria-label", `${kind}: ${label}`);
      }
    }
  };

  // A link to a note ends in `?note=<id>`. Redoc draws the operation some time later.
  const [target, query] = location.hash.split("?");
  const note = new URLSearchParams(query).get("note");
  let opened = note === null;
  const openNote = () => {
    if (opened) return;
    const section = document.getElementById(decodeURIComponent(target.slice(2)));
    const details = section?.querySelector(`[data-note="${CSS.escape(note)}"]`);
    if (!details) return;
    opened = true;
    details.open = true;
    details.querySelector("summary").focus({ preventScroll: true });
    // Redoc scrolls to the operation itself first.
    setTimeout(() => details.scrollIntoView({ block: "center" }), 1000);
  };
  new MutationObserver(() => {
    nameButtons();
    openNote();
  }).observe(element, { childList: true, characterData: true, subtree: true });
})();
