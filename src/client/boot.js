// Before the first paint: how the reader wants the page to look. What no rule knows changes nothing.
try {
  for (const name of ['theme', 'size', 'measure', 'notes', 'terms', 'editors']) {
    const chosen = localStorage.getItem(name);
    if (chosen !== null) document.documentElement.dataset[name] = chosen;
  }
} catch {
  // A browser that keeps nothing shows what the system asks for.
}
