/** The page's link colour for one element, kept up while the page changes its colours. */
export interface LinkColor {
  /** Sets `--amend-page-link`. */
  readonly sheet: CSSStyleSheet;
  /** Stops keeping up. */
  stop(): void;
}

/** Follows the colour that a link of the page has where the element stands. The element needs a `<slot name="link-color">`. */
export function followLinkColor(host: HTMLElement): LinkColor {
  const sheet = new CSSStyleSheet();
  const read = () => sheet.replaceSync(`:host{--amend-page-link:${readLinkColor(host)}}`);
  // Themes are switched by the system, or by an attribute of one of the outermost elements.
  const observer = new MutationObserver(read);
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  darkness.addEventListener('change', read);
  read();
  return {
    sheet,
    stop() {
      observer.disconnect();
      darkness.removeEventListener('change', read);
    },
  };
}

// Only a real link of the page knows which of its rules apply here.
function readLinkColor(host: HTMLElement): string {
  const link = document.createElement('a');
  link.href = '#';
  link.slot = 'link-color';
  host.append(link);
  const { color } = getComputedStyle(link);
  link.remove();
  return color;
}
