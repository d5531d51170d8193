import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { button, serveEverything } from '../../test/address-form.ts';
import { clearPage, place } from '../../test/elements.ts';

/** The relative luminance of a colour on a ground of one grey. Source: WCAG 2.2, relative luminance. */
function luminanceOf(color: string, ground: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is no canvas to mix colours on.');
  for (const fill of [ground, color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(color: string, ground: string): number {
  const [less = 0, more = 0] = [luminanceOf(color, ground), luminanceOf(ground, ground)].toSorted(
    (one, other) => one - other,
  );
  return (more + 0.05) / (less + 0.05);
}

/** Shows the form of the address in a text colour, on a ground. */
async function showForm(color: string, ground: string): Promise<ShadowRoot> {
  document.body.style.cssText = `color:${color};background:${ground}`;
  const element = place('amend-address-correction');
  await userEvent.click(button('Change address'));
  await expect.element(page.getByLabelText('City')).toBeVisible();
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error('The address is not shown.');
  return shadowRoot;
}

const styleOf = (root: ShadowRoot, selector: string) => {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`${selector} is not shown.`);
  return getComputedStyle(found);
};

beforeEach(() => serveEverything());
afterEach(async () => {
  document.body.style.cssText = '';
  await clearPage();
});

describe('the colours that are mixed from the page’s text', () => {
  it.each([
    ['rgb(72, 72, 72)', 'white'],
    ['rgb(172, 172, 172)', 'black'],
  ])('leave quieter text 4.5:1 where %s stands on %s, which is 9:1', async (color, ground) => {
    expect(contrastOf(color, ground)).toBeCloseTo(9.1, 0);
    const root = await showForm(color, ground);
    expect(contrastOf(styleOf(root, '.title').color, ground)).toBeGreaterThan(4.5);
  });

  it.each([
    ['rgb(111, 111, 111)', 'white'],
    ['rgb(123, 123, 123)', 'black'],
  ])('leave the edge of a field 3:1 where %s stands on %s, which is 5:1', async (color, ground) => {
    expect(contrastOf(color, ground)).toBeCloseTo(5, 0);
    const root = await showForm(color, ground);
    expect(contrastOf(styleOf(root, '.control').borderTopColor, ground)).toBeGreaterThan(3);
  });
});
