import { describe, expect, it } from 'vitest';

import { configWith, faultsOf } from '../../test/some-config.ts';
import { defineConfig } from '../config.ts';

const untilFulfillment = { 'swap-item': { window: { until: 'fulfillment' } } };

describe('defineConfig', () => {
  it.each<[object, string]>([
    [
      { maxSeconds: 59 },
      'holdWhileOpen.maxSeconds: given 59; allowed is a whole number of seconds from 60 to 2592000.',
    ],
    [
      { maxSeconds: 2_592_001 },
      'holdWhileOpen.maxSeconds: given 2592001; allowed is a whole number of seconds from 60',
    ],
    [
      { releaseSignal: { tag: 'a,b' } },
      'holdWhileOpen.releaseSignal.tag: given "a,b"; allowed is a tag of 1 to 40 characters without a comma.',
    ],
    [
      { releaseSignal: 'tag' },
      'holdWhileOpen.releaseSignal: given "tag"; allowed is a signal such as { tag: "released" }.',
    ],
    [{ releaseSignal: { event: true } }, 'holdWhileOpen.releaseSignal.event: there is no such field.'],
    [
      { releaseSignal: { metafield: { namespace: 'am', key: 'released' } } },
      'holdWhileOpen.releaseSignal.metafield.namespace: given "am"; allowed is a namespace of 3 to 255 letters',
    ],
    [
      { releaseSignal: { metafield: { namespace: 'amend', key: 'is released' } } },
      'holdWhileOpen.releaseSignal.metafield.key: given "is released"; allowed is a key of 2 to 64 letters',
    ],
    [
      { releaseSignal: { metafield: 'amend.released' } },
      'holdWhileOpen.releaseSignal.metafield: given "amend.released"; allowed is a metafield such as',
    ],
  ])('refuses to hold orders with %o', (holdWhileOpen, fault) => {
    expect(faultsOf(configWith({ holdWhileOpen }))).toEqual([expect.stringContaining(fault)]);
  });

  it.each<[string, object]>([
    ['until fulfilment', { until: 'fulfillment' }],
    ['but for a blackout', { blackouts: [{ from: '2026-12-31T18:00', to: '2027-01-01T00:00' }] }],
    ['until fulfilment, in a list', [{ until: 'fulfillment' }]],
  ])('H3 refuses to hold orders without `maxSeconds` where a kind of change is open %s', (_, window) => {
    const changes = { 'swap-item': { window } };
    expect(faultsOf(configWith({ changes, holdWhileOpen: {} }))).toEqual([
      'holdWhileOpen.maxSeconds: given nothing; allowed is a whole number of seconds from 60 to 2592000, because no time closes the window of "swap-item".',
    ]);
    expect(faultsOf(configWith({ changes, holdWhileOpen: { maxSeconds: 3600 } }))).toEqual([]);
    expect(faultsOf(configWith({ changes }))).toEqual([]);
  });

  it('H3 holds orders without `maxSeconds` where a time closes every kind of change that is allowed', () => {
    const closed = { 'swap-item': { ...untilFulfillment['swap-item'], isAllowed: false } };
    expect(faultsOf(configWith({ changes: closed, holdWhileOpen: {} }))).toEqual([]);
    const pick = { 'swap-item': { window: [{ until: 'fulfillment' }, { cutOff: { times: ['14:00'] } }] } };
    expect(faultsOf(configWith({ changes: pick, holdWhileOpen: {} }))).toEqual([]);
  });

  it('holds no orders unless it is told to', () => {
    expect(defineConfig(configWith({})).holdWhileOpen).toBeUndefined();
    expect(defineConfig(configWith({ holdWhileOpen: {} })).holdWhileOpen).toEqual({ releaseSignal: {} });
  });
});
