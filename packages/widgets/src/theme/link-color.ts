/**
 * Follows the colour that a link of the page has where the element stands, until `signal` is aborted. Gives back a sheet that sets it as
 * `--amend-page-link`. The element needs a `<slot name="link-color">`.
 */
export function followLinkColor(host: HTMLElement, signal: AbortSignal): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const read = () => sheet.replaceSync(`:host{--amend-page-link:${readLinkColor(host)}}`);
  // Themes are switched by the system, or by an attribute of one of the outermost elements.
  const observer = new MutationObserver(read);
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', read, { signal });
  read();
  return sheet;
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
