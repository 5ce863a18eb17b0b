// Runs on every page: theme and language switches, and copy buttons.
(() => {
  const store = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Without storage the choice only applies to this page.
    }
  };

  const root = document.documentElement;
  document.querySelector("[data-theme-switch]").addEventListener("click", () => {
    const next = root.classList.contains("dark") ? "light" : "dark";
    root.classList.remove("light", "dark");
    root.classList.add(next);
    store("redoc.colorMode", next);
  });

  const language = document.querySelector("[data-language]");
  language.addEventListener("click", () => {
    store("jumun.language", language.dataset.language);
    language.hash = location.hash;
  });

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.parentElement.querySelector("pre").textContent);
      const label = button.querySelector("span");
      const before = label.textContent;
      label.textContent = button.dataset.copy;
      setTimeout(() => {
        label.textContent = before;
      }, 2000);
    });
  }
})();
