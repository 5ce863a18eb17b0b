// Runs in the head of every page, before the first paint: applies the stored theme and language.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // Redoc reads the same key.
  const chosen = read("redoc.colorMode");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.classList.add(chosen ?? (prefersDark ? "dark" : "light"));

  // Redirects to this page in the language that the reader chose.
  const language = read("jumun.language");
  const other = document.querySelector('link[rel="alternate"]');
  if (language !== null && language !== root.lang && other.hreflang === language) {
    location.replace(other.href + location.hash);
  }
})();
