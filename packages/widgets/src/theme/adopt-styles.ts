import base from './base.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

/** Dresses a shadow root in the theme and a widget's own styles, without a `<style>` that a content security policy could refuse. */
export function adoptTheme(root: ShadowRoot, styles: string, ...sheetsOfItsOwn: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheetsOfItsOwn;
  addStyles(root, base);
  addStyles(root, styles);
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
