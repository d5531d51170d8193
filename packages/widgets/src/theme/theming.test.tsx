import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import guide from '../../../../docs/guide/theming.md?raw';
import { order, parcel } from '../../../sdk/test/orders.ts';
import { clearPage, place } from '../../test/elements.ts';
import { serve, serveOrder } from '../../test/fake-api.ts';
import { WIDGETS } from '../widget-list.ts';

import amend from './amend.css?raw';
import sharp from './theme-sharp.css?raw';
import soft from './theme-soft.css?raw';

const stylesheets = import.meta.glob<string>('../**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const components = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Set by the widgets themselves, for themselves. */
const PRIVATE = ['--amend-page-link'];

/** The names in the first column of the table below a heading. */
function documented(heading: string): string[] {
  const section = guide.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

function example(name: string): string {
  const [, code] = new RegExp(`<!-- example: ${name} -->\n\`\`\`css\n([^]*?)\`\`\``).exec(guide) ?? [];
  if (!code) throw new Error(`The guide has no example ${name}.`);
  return code;
}

/** Every name of a part, as the source writes it: what is put in later may be any word. */
function writtenParts(): RegExp[] {
  const attributes = Object.values(components).flatMap((source) =>
    [...source.matchAll(/\bpart(?:=|: )("[^"]*"|'[^']*'|\{(?:[^{}]|\{[^}]*\})*\})/g)].map(
      ([, value = '']) => value,
    ),
  );
  const words = attributes.flatMap((value) =>
    [...value.matchAll(/["'`]([^"'`]+)["'`]/g)].flatMap(([, text = '']) => text.split(' ')),
  );
  return [...new Set(words)].map((word) => new RegExp(`^${word.replace(/\$\{\w+\}/, '\\w+')}$`));
}

async function link(...styles: readonly string[]): Promise<void> {
  document.adoptedStyleSheets = await Promise.all(styles.map((text) => new CSSStyleSheet().replace(text)));
}

/** What a widget looks like is asked once its colours have stopped changing. */
async function endTransitions({ shadowRoot }: Element): Promise<void> {
  const transitions = shadowRoot?.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled((transitions ?? []).map(({ finished }) => finished));
}

async function show(
  name: string,
  container: Element = document.body,
): Promise<(part: string) => CSSStyleDeclaration> {
  const element = place(name);
  container.append(element);
  await expect
    .poll(() => element.shadowRoot?.querySelector('[part~="button"], [part~="link"]') ?? null)
    .not.toBeNull();
  await endTransitions(element);
  return (part) => {
    const found = element.shadowRoot?.querySelector(`[part~="${part}"]`);
    if (!found) throw new Error(`${name} shows no part ${part}.`);
    return getComputedStyle(found);
  };
}

beforeEach(() => {
  const day = '2099-11-26T12:00:00Z';
  const editWindows = order().editWindows;
  for (const window of Object.values(editWindows))
    if (window.status === 'open') Object.assign(window, { closesAt: null });
  serve(
    serveOrder(
      order({
        editWindows,
        tracking: {
          parcels: [
            parcel({ status: 'delivered', deliveredAt: { at: day, date: 'Thursday', time: '12:00' } }),
          ],
          unshipped: [],
        },
      }),
    ),
  );
});

afterEach(async () => {
  document.adoptedStyleSheets = [];
  document.documentElement.style.cssText = '';
  delete document.documentElement.dataset['amendDensity'];
  await page.viewport(414, 896);
  await clearPage();
});

describe('docs/guide/theming.md', () => {
  it('names exactly the custom properties that the stylesheets read', () => {
    const read = Object.values(stylesheets).flatMap((text) => [
      ...text.matchAll(/var\(\s*(--amend-[\w-]+)/g),
    ]);
    const names = new Set(read.map(([, name = '']) => name).filter((name) => !PRIVATE.includes(name)));
    expect(names.size).toBeGreaterThan(25);
    expect(documented('Custom properties').toSorted()).toEqual([...names].toSorted());
  });

  it('names exactly the parts that the components have', () => {
    const parts = writtenParts();
    const names = documented('Parts');
    expect(parts.length).toBeGreaterThan(15);
    expect(names.filter((name) => !parts.some((part) => part.test(name)))).toEqual([]);
    expect(parts.filter((part) => !names.some((name) => part.test(name)))).toEqual([]);
  });

  it('reaches through the card of the order to every part but the frames', async () => {
    const element = place('amend-order');
    const inside = () => element.shadowRoot?.querySelector('.inside') ?? null;
    await expect.poll(inside, { timeout: 15_000 }).not.toBeNull();
    const outer = ['card', 'row'];
    expect(inside()?.getAttribute('exportparts')?.split(',').toSorted()).toEqual(
      documented('Parts')
        .filter((name) => !outer.includes(name))
        .toSorted(),
    );
  });

  it('has a brand in a few lines', async () => {
    await link(example('brand.css'));
    const tracking = await show('amend-order-tracking');
    expect(tracking('card').borderRadius).toBe('12px');
    expect(tracking('card').backgroundColor).toBe('rgb(253, 246, 240)');
    expect(tracking('sentence').fontFamily).toBe('Georgia, serif');
    expect(tracking('milestone-reached').borderBlockStartColor).toBe('rgb(122, 31, 61)');
    const address = await show('amend-address-correction');
    expect(address('button').borderRadius).toBe('99px');
  });

  it('has a loud shop on the theme sharp', async () => {
    await link(sharp, example('loud.css'));
    const tracking = await show('amend-order-tracking');
    expect(tracking('sentence').textTransform).toBe('uppercase');
    expect(tracking('sentence').fontWeight).toBe('900');
    expect(tracking('title').textTransform).toBe('uppercase');
    expect(tracking('milestone').borderBlockStartWidth).toBe('8px');
    expect(tracking('card').borderRadius).toBe('0px');
    const address = await show('amend-address-correction');
    document.body.querySelector('amend-address-correction')?.shadowRoot?.getElementById('change')?.focus();
    expect(address('button').outlineColor).toBe('rgb(255, 43, 214)');
  });

  it('has a quiet account page that leaves other pages as they are', async () => {
    await link(example('account.css'));
    const account = Object.assign(document.createElement('section'), { className: 'account' });
    document.body.append(account);
    const inside = await show('amend-address-correction', account);
    expect(inside('card').borderTopWidth).toBe('0px');
    expect(inside('card').rowGap).toBe('9px');
    expect(inside('button').backgroundColor).toBe('rgb(31, 58, 95)');
    expect(inside('button').color).toBe('rgb(255, 255, 255)');
    const tracking = await show('amend-order-tracking', account);
    expect(tracking('chip').backgroundColor).toBe('rgb(220, 243, 228)');
    const outside = await show('amend-address-correction');
    expect(outside('card').borderTopWidth).toBe('1px');
    expect(outside('card').rowGap).toBe('12px');
  });
});

describe('a theme', () => {
  it.each([
    ['soft', soft, '20px'],
    ['sharp', sharp, '0px'],
  ])('%s gives way to any rule of the shop, even one that comes first', async (_, theme, radius) => {
    await link(theme);
    expect((await show('amend-order-tracking'))('card').borderRadius).toBe(radius);
    await link(':root{--amend-radius:5px} amend-order-tracking::part(title){font-weight:300}', theme);
    const tracking = await show('amend-order-tracking');
    expect(tracking('card').borderRadius).toBe('5px');
    expect(tracking('title').fontWeight).toBe('300');
  });

  it.each([
    ['soft', soft],
    ['sharp', sharp],
  ])('%s holds only custom properties and rules for parts, of every element', async (_, theme) => {
    const reserved = [...amend.matchAll(/^:is\((amend-[\w-]+), /gm)].map(([, name]) => name);
    expect(reserved).toHaveLength(Object.keys(WIDGETS).length);
    for (const names of theme.matchAll(/:where\((amend-[^)]*)\)/g))
      expect(names[1]?.split(/,\s*/).toSorted()).toEqual(['.amend-widget', ...new Set(reserved)].toSorted());
    const sheet = await new CSSStyleSheet().replace(theme);
    const others = findStyleRules(sheet.cssRules)
      .filter(({ selectorText }) => !selectorText.includes('::part('))
      .flatMap(({ style }) => [...style].filter((name) => !name.startsWith('--amend-')));
    expect(others).toEqual([]);
  });

  it.each([
    ['inherit', ''],
    ['soft', soft],
    ['sharp', sharp],
  ])('%s fits a narrow page at twice the text size', async (_, theme) => {
    await page.viewport(320, 800);
    document.documentElement.style.fontSize = '200%';
    await link(amend, theme);
    await show('amend-order-tracking');
    await show('amend-address-correction');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('data-amend-density', () => {
  it.each([
    ['compact', '3px', '9px'],
    ['comfortable', '5px', '15px'],
  ])('%s sets the grid and what is reserved', async (density, unit, gap) => {
    await link(amend);
    document.documentElement.dataset['amendDensity'] = density;
    const tracking = await show('amend-order-tracking');
    expect(getComputedStyle(document.documentElement).getPropertyValue('--amend-space')).toBe(unit);
    expect(tracking('card').rowGap).toBe(gap);
  });
});

function findStyleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule ? [rule] : []),
    ...(rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule ? findStyleRules(rule.cssRules) : []),
  ]);
}
