// Runs on every page: the search dialog.
(() => {
  const dialog = document.querySelector("dialog.search");
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector(".hint");
  const hint = status.textContent;
  const shown = 30;
  let active = -1;

  // The field would keep the focus until the next paint.
  const close = () => {
    input.blur();
    dialog.close();
  };

  const element = (name, ...children) => {
    const created = document.createElement(name);
    created.append(...children);
    return created;
  };

  const marked = (text, pattern) => {
    const parts = [];
    let from = 0;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      parts.push(text.slice(from, index), element("mark", match));
      from = index + match.length;
    }
    return [...parts, text.slice(from)];
  };

  // About two lines around the first match, cut between words.
  const excerpt = (text, pattern) => {
    const at = Math.max(0, text.search(pattern));
    const start = at <= 40 ? 0 : text.lastIndexOf(" ", at - 30) + 1;
    const rest = text.slice(start, start + 140);
    const end = start + 140 < text.length ? rest.lastIndexOf(" ") : rest.length;
    const part = end > at - start + 10 ? rest.slice(0, end) : rest;
    return `${start > 0 ? "… " : ""}${part}${start + part.length < text.length ? " …" : ""}`;
  };

  const option = ({ entry, highlighted }, index) => {
    const { kind, title, parent, name, lead, url } = entry;
    const label = element("span", globalThis.jumunSearch.kinds[kind]);
    label.className = "kind";
    const place = element("small", label);
    if (parent) place.append(element("span", parent));
    if (name) place.append(element("code", name));
    const link = element("a", element("b", ...marked(title, highlighted)), place);
    if (lead) link.append(element("span", ...marked(excerpt(lead, highlighted), highlighted)));
    link.id = `search-result-${index}`;
    link.role = "option";
    link.href = dialog.dataset.home + url;
    link.tabIndex = -1;
    link.addEventListener("click", close);
    return link;
  };

  const select = (index) => {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((each, at) => {
      each.setAttribute("aria-selected", String(at === active));
    });
    const current = options[active];
    if (current) {
      input.setAttribute("aria-activedescendant", current.id);
      current.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };

  const show = () => {
    const query = input.value.trim();
    const isReady = query !== "" && globalThis.jumunFind !== undefined;
    const found = isReady ? globalThis.jumunFind(query).slice(0, shown) : [];
    list.replaceChildren(...found.map(option));
    input.setAttribute("aria-expanded", String(found.length > 0));
    if (!isReady) status.textContent = hint;
    else if (found.length === 0) status.textContent = `${status.dataset.nothing} ${query}`;
    else status.textContent = status.dataset.count.replace("{count}", found.length);
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
    else if (event.key === "Enter") list.children[active]?.click();
    // By default Escape only clears the field.
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
})();
