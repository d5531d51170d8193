import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import guide from '../../../docs/guide/theming.md?raw';
import { CHOICES } from '../src/gallery/filters.ts';
import { WIDGETS } from '../src/gallery/registry.ts';
import { come, demo, openStage, visitor } from './stage.ts';
import type { Visitor } from './visitor.ts';

openStage();

async function openGallery(query: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  await come(1280, options);
  await visitor.page.goto(`${demo.addresses.storefront}/gallery?${query}`);
  await visitor.page.locator('html[data-gallery=ready]').waitFor();
  return visitor;
}

/** Only here are there many widgets of one name on a page. */
const isNotOfTheWall = (barrier: string) => !barrier.startsWith('landmark-unique:');

/** Every part that a widget of the page has, and every widget that is wider than its cell. */
function lookInside(): { readonly parts: readonly string[]; readonly tooWide: readonly string[] } {
  const parts = new Set<string>();
  const tooWide: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const host = figure.querySelector('.stage > *');
    for (const part of host?.shadowRoot?.querySelectorAll('[part]') ?? [])
      for (const name of part.part) parts.add(name);
    if (host && host.scrollWidth > host.clientWidth) tooWide.push(String(figure.dataset['state']));
  }
  return { parts: [...parts], tooWide };
}

/** As a reader may space text who finds it hard to read (WCAG 1.4.12). */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

const measureMotion = (page: Page) =>
  page
    .getByRole('button', { name: 'Change address' })
    .evaluate((button) => getComputedStyle(button).transitionDuration);

/** Hundreds of widgets are on one page, and axe-core looks at each. */
const TIMEOUT_MS = 240_000;

describe.each(WIDGETS)('the gallery of $name', ({ name, scenes }) => {
  it(
    'brings about every state in every theme, light and dark, without a barrier',
    { timeout: TIMEOUT_MS },
    async () => {
      const { page, complaints, findBarriers } = await openGallery(`widget=${name}&theme=all&scheme=all`);
      expect(complaints).toEqual([]);
      const looks = CHOICES.theme.length * CHOICES.scheme.length;
      expect(await page.locator('figure').count()).toBe(scenes.length * looks);
      expect(await page.locator('[data-failed]').count()).toBe(0);
      const { parts, tooWide } = await page.evaluate(lookInside);
      expect(tooWide).toEqual([]);
      expect(parts.filter((part) => !guide.includes(`\`${part}\``))).toEqual([]);
      expect((await findBarriers()).filter(isNotOfTheWall)).toEqual([]);
    },
  );

  it(
    'brings about every state in Arabic, from right to left, on a narrow page',
    { timeout: TIMEOUT_MS },
    async () => {
      const { page, complaints, findBarriers } = await openGallery(`widget=${name}&lang=ar`);
      expect(complaints).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect((await page.evaluate(lookInside)).tooWide).toEqual([]);
      expect((await findBarriers()).filter(isNotOfTheWall)).toEqual([]);
    },
  );

  it.each(CHOICES.theme)(
    'fits with more space in its text, and at twice its size, in the theme %s',
    async (theme) => {
      const { page } = await openGallery(`widget=${name}&lang=de&theme=${theme}`);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.evaluate(spaceText);
      expect((await page.evaluate(lookInside)).tooWide).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect((await page.evaluate(lookInside)).tooWide).toEqual([]);
    },
  );
});

describe('the gallery', () => {
  it('leads from its index to one state in one look', async () => {
    await come(1280);
    const { page } = visitor;
    await page.goto(`${demo.addresses.storefront}/gallery`);
    await expect
      .poll(() => page.locator('main > section > h2').allTextContents())
      .toEqual(WIDGETS.map(({ name }) => name));
    const link = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
    for (const name of ['address-correction', 'saving', 'sharp', 'dark', 'de']) {
      await link(name).click();
      await page.locator('html[data-gallery=ready]').waitFor();
    }
    expect(await page.locator('figure').allInnerTexts()).toHaveLength(1);
    const cell = page.locator('figure');
    expect(await cell.innerText()).toContain('sharp · dark · de');
    await cell.getByRole('button', { name: 'Wird gespeichert' }).waitFor();
  });

  it.each(['soft', 'sharp'])('shows the theme %s without motion to who wants none', async (theme) => {
    const query = `widget=address-correction&state=open&theme=${theme}`;
    const { page } = await openGallery(query);
    expect(await measureMotion(page)).not.toBe('0s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await measureMotion(page)).toBe('0s');
  });

  it('frames cards and chips where the system forces its colours, also in a theme without lines', async () => {
    const { page } = await openGallery('widget=order-tracking&state=delivered&theme=soft', {
      forcedColors: 'active',
    });
    const card = page.getByRole('region', { name: 'Your delivery' });
    const { width, color } = await card.evaluate((element) => {
      const style = getComputedStyle(element);
      return { width: style.borderTopWidth, color: style.borderTopColor };
    });
    expect(width).toBe('1px');
    expect(color).not.toContain('rgba');
  });
});
