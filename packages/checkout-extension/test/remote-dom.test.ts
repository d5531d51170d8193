import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { HTMLElement, Window } from '@remote-dom/polyfill';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { buildExtension } from '../build/extension.ts';
import { openHarness } from '../harness/open-harness.ts';
import type { Harness } from '../harness/open-harness.ts';
import { DATA_ID } from '../harness/page-data.ts';
import { createShopify } from '../harness/shopify.ts';

// What Shopify's worker has in place of a browser's document: nodes that know their properties and show nothing.
const surroundings = new Window();

/** An element that can be pressed, as Preact finds out whether an event is written small. */
class Button extends HTMLElement {
  onclick = null;
}

let harness: Harness;
const folder = mkdtempSync(join(tmpdir(), 'amend-worker-'));

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true });
});

/** Every element of a kind, in the order in which they stand there. */
function findAll(node: Node, name: string): readonly Element[] {
  return [...(node.childNodes ?? [])].flatMap((child) => [
    ...(isNamed(child, name) ? [child] : []),
    ...findAll(child, name),
  ]);
}

function isNamed(node: Node, name: string): node is Element {
  return 'localName' in node && node.localName === name;
}

describe('the bundle in Remote DOM', () => {
  it('shows the order, and the form once it is asked for, without a browser’s document', async () => {
    const page = await (await fetch(`${harness.url}/thank-you/1001`)).text();
    const [, json = ''] = RegExp(`id="${DATA_ID}">\\s*(.*?)\\s*</script>`, 's').exec(page) ?? [];
    const data = JSON.parse(json);
    const file = join(folder, 'amend.mjs');
    await buildExtension(file);
    Window.setGlobalThis(surroundings);
    Reflect.apply(customElements.define, customElements, ['s-button', Button]);
    const shopify = createShopify({ ...data, tokenUrl: harness.url + data.tokenUrl });
    Reflect.set(globalThis, 'shopify', {
      ...shopify,
      storage: { read: async () => null, write: async () => {} },
    });
    const { default: extension } = await import(pathToFileURL(file).href);
    extension();
    const { body } = document;
    await vi.waitFor(() => expect(body.textContent).toContain('Invalidenstraße 116'), { timeout: 10_000 });
    expect(body.textContent).toContain('Your order is being prepared');
    const change = findAll(body, 's-button').find(({ textContent }) => textContent === 'Change address');
    change?.dispatchEvent(new Event('click'));
    await vi.waitFor(() => expect(findAll(body, 's-text-field').length).toBeGreaterThan(4));
    const fields = findAll(body, 's-text-field').map((field) => [
      field.getAttribute('label'),
      field.getAttribute('value'),
    ]);
    expect(fields).toContainEqual(['Postal code', '10155']);
  });
});
