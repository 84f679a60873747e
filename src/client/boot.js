{
  const { documentElement: page, body, head } = document;
  try {
    for (const name of ['theme', 'size', 'measure', 'notes', 'terms', 'editors', 'arrived']) {
      const chosen = localStorage.getItem(name);
      if (chosen !== null) page.dataset[name] = chosen;
    }
    page.style.setProperty('--into', localStorage.getItem('into'));
  } catch {
    // Nothing is kept.
  }
  const bar = document.createElement('meta');
  const follow = () => {
    bar.content = getComputedStyle(body).backgroundColor;
  };
  bar.name = 'theme-color';
  follow();
  // The first that a browser can read counts.
  head.prepend(bar);
  document.addEventListener('preferencechange', follow);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow);
}
