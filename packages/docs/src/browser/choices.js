// Runs in the head of every page, before anything is drawn: takes up what the reader chose before.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // The colours are kept under the name that Redoc reads.
  const chosen = read("redoc.colorMode");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.classList.add(chosen ?? (prefersDark ? "dark" : "light"));

  // Whoever chose the other language gets this page in it.
  const language = read("jumun.language");
  const other = document.querySelector('link[rel="alternate"]');
  if (language !== null && language !== root.lang && other.hreflang === language) {
    location.replace(other.href + location.hash);
  }
})();
