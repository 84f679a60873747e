try {
  for (const name of ['theme', 'size', 'measure', 'notes', 'terms', 'editors']) {
    const chosen = localStorage.getItem(name);
    if (chosen !== null) document.documentElement.dataset[name] = chosen;
  }
} catch {
  // Nothing is kept.
}
