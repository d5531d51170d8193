import base from './base.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

/** Dresses a shadow root in the theme, without a `<style>` that a content security policy could refuse. */
export function adoptTheme(root: ShadowRoot, ...sheetsOfItsOwn: readonly CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheetsOfItsOwn.slice();
  addStyles(root, base);
}

/** Adds styles to a shadow root; every text is parsed once for the whole page. */
export function addStyles(root: ShadowRoot, styles: string): void {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  root.adoptedStyleSheets.push(sheet);
}
