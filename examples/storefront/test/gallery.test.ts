import { Order } from '@amend/contract';
import { connect, createOrderCalls, createOrderModel, createOrderTrackingModel } from '@amend/sdk/light';
import { describe, expect, it } from 'vitest';

import { createFixtures } from '../src/gallery/fixtures.ts';
import { createLiveWorld } from '../src/gallery/live-world.ts';
import { displayIn, LOCALES } from '../src/gallery/reader.ts';
import { WIDGETS } from '../src/gallery/registry.ts';
import { STATEMENTS } from '../src/gallery/widgets/order-tracking.ts';
import { createWorldFetch } from '../src/gallery/world-fetch.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

const fixturesIn = (lang: string) => createFixtures(displayIn(lang), NOW, 'https://shop.example/cdn/');

describe.each(Object.keys(LOCALES))('the fixtures of the gallery in %s', (lang) => {
  it.each(WIDGETS)('give $name orders exactly of the contract’s shape', ({ scenes }) => {
    const fixtures = fixturesIn(lang);
    const orders = scenes
      .map((scene) => createLiveWorld(fixtures, scene.world(fixtures)).present.order)
      .filter((order) => typeof order === 'object' && 'lines' in order);
    expect(orders.length).toBeGreaterThan(5);
    for (const order of orders) expect(Order.parse(order)).toEqual(order);
  });
});

describe('the fixtures of the gallery', () => {
  it('are written as the API writes them', () => {
    expect(fixturesIn('en').money('72.90').text).toBe('€72.90');
    expect(fixturesIn('de').money('72.90').text).toBe('72,90\u00A0€');
    expect(fixturesIn('de').problem({ code: 'fulfillment_started' }).detail).toMatch(/gepackt/);
  });

  it.each(Object.entries(STATEMENTS))('have an order of which the widget says: %s', async (kind, make) => {
    const fixtures = fixturesIn('en');
    const world = createLiveWorld(fixtures, { order: make(fixtures) });
    const connection = connect({
      endpoint: 'https://api.gallery.example',
      token: `x.${btoa(JSON.stringify({ sub: '1' }))}.x`,
      fetch: createWorldFetch(() => world),
    });
    const order = createOrderModel(createOrderCalls(connection));
    await order.load();
    const { view } = createOrderTrackingModel(order, { clock: { now: () => NOW } });
    expect(view.value?.statement.kind).toBe(kind);
  });

  it('name no state twice', () => {
    for (const { scenes } of WIDGETS) {
      const states = scenes.map(({ state }) => state);
      expect(new Set(states).size).toBe(states.length);
    }
  });
});
