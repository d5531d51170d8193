import { describe, expect, it, vi } from 'vitest';

import { createAddressSearchModel } from '../src/index.ts';
import type { AddressAutocomplete, AddressHit, AddressSearchOptions } from '../src/index.ts';
import { createFakeClock } from './fake-clock.ts';

const hit = (id: string, isGroup = false): AddressHit => ({
  id,
  text: `Torstraße ${id}`,
  detail: 'Berlin',
  isGroup,
});
const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

function start() {
  const clock = createFakeClock('2026-11-23T15:00:00Z');
  const suggest = vi.fn<AddressAutocomplete['suggest']>(async () => [hit('1'), hit('2')]);
  const resolve = vi.fn<AddressAutocomplete['resolve']>(async (id) => ({ address1: `Torstraße ${id}` }));
  const onFound = vi.fn<AddressSearchOptions['onFound']>();
  let sessions = 0;
  const model = createAddressSearchModel({
    autocomplete: { attribution: null, suggest, resolve },
    countryCode: () => 'DE',
    locale: 'de',
    onFound,
    clock,
    createSession: () => `session-${++sessions}`,
  });
  async function type(text: string): Promise<void> {
    model.search(text);
    clock.advance(250);
    await settled();
  }
  return { model, clock, suggest, resolve, onFound, type };
}

describe('createAddressSearchModel', () => {
  it('asks once typing pauses, and no sooner', async () => {
    const { model, clock, suggest } = start();
    for (const text of ['Tor', 'Tors', 'Torst']) {
      model.search(text);
      clock.advance(249);
    }
    expect(suggest).not.toHaveBeenCalled();
    clock.advance(1);
    await settled();
    expect(suggest).toHaveBeenCalledTimes(1);
    expect(suggest.mock.lastCall?.[0]).toBe('Torst');
    expect(suggest.mock.lastCall?.[1]).toMatchObject({
      countryCode: 'DE',
      locale: 'de',
      session: 'session-1',
    });
    expect(model.hits.value).toEqual([hit('1'), hit('2')]);
  });

  it('asks nothing for fewer than three letters, and closes the list', async () => {
    const { model, suggest, type } = start();
    await type('Torst');
    await type('To ');
    expect(model.hits.value).toEqual([]);
    expect(suggest).toHaveBeenCalledTimes(1);
  });

  it('cancels what was asked when typing goes on, and believes no late answer', async () => {
    const { model, suggest, type } = start();
    const late = Promise.withResolvers<AddressHit[]>();
    suggest.mockReturnValueOnce(late.promise);
    await type('Torst');
    await type('Torstr');
    expect(suggest.mock.calls.map(([, { signal }]) => signal.aborted)).toEqual([true, false]);
    late.resolve([hit('9')]);
    await settled();
    expect(model.hits.value).toEqual([hit('1'), hit('2')]);
  });

  it('gives the address out, and begins another session after it', async () => {
    const { model, resolve, suggest, onFound, type } = start();
    await type('Torst');
    await model.choose(hit('2'));
    expect(resolve.mock.lastCall?.[1]).toMatchObject({ session: 'session-1' });
    expect(onFound.mock.calls).toEqual([[{ address1: 'Torstraße 2' }]]);
    expect(model.hits.value).toEqual([]);
    await type('Linien');
    expect(suggest.mock.lastCall?.[1].session).toBe('session-2');
  });

  it('opens a group in the same session', async () => {
    const { model, suggest, onFound, type } = start();
    await type('Torst');
    suggest.mockResolvedValueOnce([hit('7')]);
    await model.choose(hit('g', true));
    expect(suggest.mock.lastCall).toMatchObject(['Torst', { within: 'g', session: 'session-1' }]);
    expect(model.hits.value).toEqual([hit('7')]);
    expect(onFound).not.toHaveBeenCalled();
  });

  it('has no suggestions where the service fails, and says nothing', async () => {
    const { model, suggest, resolve, onFound, type } = start();
    suggest.mockRejectedValueOnce(new Error('down'));
    await type('Torst');
    expect(model.hits.value).toEqual([]);
    resolve.mockRejectedValueOnce(new Error('down'));
    await model.choose(hit('1'));
    resolve.mockResolvedValueOnce(null);
    await model.choose(hit('1'));
    expect(onFound).not.toHaveBeenCalled();
  });

  it('forgets what is under way once it is closed', async () => {
    const { model, clock, suggest } = start();
    model.search('Torst');
    model.close();
    clock.advance(1000);
    await settled();
    expect(suggest).not.toHaveBeenCalled();
  });
});
