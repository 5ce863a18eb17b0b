// On a vendor's page, the reader chooses the server that the code samples call.
globalThis.sampleServer = (render) => {
  const key = "jumun.samples";
  const form = document.querySelector(".sample-server");
  const select = form.querySelector("select");
  const hint = form.querySelector("[role=status]");

  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    // Without storage the choice only applies to this page.
  }
  const options = [...select.options];
  const known = options.find(({ value }) => value === chosen);
  // This vendor may not have the environment that was chosen on another vendor's page.
  const option = known ?? (chosen === null ? undefined : options[1]);
  if (option) select.value = option.value;

  const show = () => {
    hint.textContent = select.value === "mock" ? hint.dataset.mock : hint.dataset.vendor;
    render(select.selectedOptions[0].dataset.url);
  };
  select.addEventListener("change", () => {
    try {
      localStorage.setItem(key, select.value);
    } catch {}
    show();
  });
  show();
};
