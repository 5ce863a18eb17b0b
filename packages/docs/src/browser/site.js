// Runs on every page: theme and language switches, copy buttons and the search.
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

  const dialog = document.querySelector("dialog.search");
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("ul");
  const status = dialog.querySelector(".hint");
  const hint = status.textContent;
  let active = -1;

  // The field would keep the focus until the next paint.
  const close = () => {
    input.blur();
    dialog.close();
  };

  const fold = (text) => text.normalize("NFC").toLowerCase();

  // Korean compounds and particles have no spaces, so a word also matches inside another.
  const find = (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0 || !globalThis.jumunSearch) return [];
    return globalThis.jumunSearch
      .map((entry) => {
        const title = fold(entry.title);
        const all = fold(`${entry.title} ${entry.kind} ${entry.text}`);
        if (!words.every((word) => all.includes(word))) return { entry, rank: -1 };
        const inTitle = words.filter((word) => title.includes(word)).length;
        const starts = words.some((word) => title.startsWith(word)) ? 1 : 0;
        const rank = inTitle * 2 + starts;
        return { entry, rank: entry.minor ? rank / 4 : rank };
      })
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, 30)
      .map(({ entry }) => ({ ...entry, words }));
  };

  const marked = (text, words) => {
    const line = document.createElement("span");
    const folded = fold(text);
    const from = words.map((word) => folded.indexOf(word)).find((at) => at >= 0);
    if (from === undefined || folded.length !== text.length) {
      line.textContent = text;
      return line;
    }
    const word = words.find((each) => folded.indexOf(each) === from);
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, from + word.length);
    line.append(text.slice(0, from), mark, text.slice(from + word.length));
    return line;
  };

  const excerpt = (text, words) => {
    const folded = fold(text);
    const at = Math.max(0, ...words.map((word) => folded.indexOf(word)));
    // Cut between words.
    const start = at <= 40 ? 0 : text.lastIndexOf(" ", at - 30) + 1;
    const rest = text.slice(start, start + 140);
    const end = start + 140 < text.length ? rest.lastIndexOf(" ") : rest.length;
    const shown = end > at - start + 10 ? rest.slice(0, end) : rest;
    return `${start > 0 ? "… " : ""}${shown}${start + shown.length < text.length ? " …" : ""}`;
  };

  const select = (index) => {
    const items = [...list.children];
    active = items.length === 0 ? -1 : (index + items.length) % items.length;
    items.forEach((item, at) => {
      item.setAttribute("aria-selected", String(at === active));
    });
    const current = items[active];
    if (current) {
      input.setAttribute("aria-activedescendant", current.id);
      current.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };

  const show = () => {
    const found = find(input.value);
    list.replaceChildren(
      ...found.map((entry, index) => {
        const item = document.createElement("li");
        item.id = `search-result-${index}`;
        item.role = "option";
        const link = document.createElement("a");
        link.href = dialog.dataset.home + entry.url;
        link.tabIndex = -1;
        const title = document.createElement("b");
        title.append(marked(entry.title, entry.words));
        const kind = document.createElement("small");
        kind.textContent = entry.kind;
        link.append(title, kind, marked(excerpt(entry.text, entry.words), entry.words));
        link.addEventListener("click", close);
        item.append(link);
        return item;
      }),
    );
    input.setAttribute("aria-expanded", String(found.length > 0));
    const query = input.value.trim();
    if (query === "") status.textContent = hint;
    else if (found.length === 0) status.textContent = `${status.dataset.nothing} ${query}`;
    else status.textContent = `${found.length} ${status.dataset.count}`;
    select(0);
  };

  // The index is a script, so that it also loads from the disk; it is loaded at the first search.
  let loading;
  const load = () => {
    loading ??= new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = dialog.dataset.index;
      script.addEventListener("load", resolve);
      document.head.append(script);
    });
    return loading;
  };

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    load().then(show);
  };

  document.querySelector("[data-search]").addEventListener("click", open);
  dialog.querySelector("[data-close]").addEventListener("click", close);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    const opensSearch =
      event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!opensSearch || (event.key === "/" && isTyping)) return;
    event.preventDefault();
    open();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") select(active + 1);
    else if (event.key === "ArrowUp") select(active - 1);
    else if (event.key === "Enter") list.children[active]?.querySelector("a").click();
    // By default Escape only clears the field.
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
})();
