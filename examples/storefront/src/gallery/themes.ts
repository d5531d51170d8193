import sharp from '@amend/widgets/theme-sharp.css?raw';
import soft from '@amend/widgets/theme-soft.css?raw';

/** Has each theme of the widgets apply to the cells that ask for it, where a shop has one for the whole page. */
export function adoptThemes(): void {
  const texts = Object.entries({ soft, sharp }).map(([name, css]) => {
    const within = `[data-theme='${name}']`;
    return css
      .replaceAll(':where(:root)', `:where(${within})`)
      .replaceAll(/:where\(\s*amend-/g, `:where(${within}) :where(amend-`);
  });
  for (const text of texts) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}
