import type { Address, Quote } from '@amend/contract';
import type { AddressSuggester } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { addressInShopify, change, createKit, createShopper } from './kit.ts';

async function open(addressSuggester?: AddressSuggester) {
  const kit = await createKit(addressSuggester ? { engine: { addressSuggester } } : {});
  const shopper = await createShopper(kit, '#1001');
  const { destination } = await shopper.readOrder();
  if (!destination) throw new Error('The order is shipped.');
  const quote = async (fields: Partial<Address>): Promise<Quote> => {
    const changes = [{ kind: 'correct-address', address: { ...destination.address, ...fields } }];
    const answer = await shopper.call('POST', '/quotes', { changes });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  return { kit, quote, shopper, address: destination.address };
}

describe('a quote for an address', () => {
  it('J1 asks what was meant, and is of what was sent', async () => {
    const { quote } = await open();
    const { addressSuggestion, effects } = await quote({ zip: '1O115' });
    expect(effects).toMatchObject([{ after: { address: { zip: '1O115' } } }]);
    expect(addressSuggestion?.address.zip).toBe('10115');
    expect(addressSuggestion?.lines).toContain('10115 Berlin');
    expect((await quote({ zip: '10115' })).addressSuggestion).toBeNull();
  });

  it('J1 can be accepted as it stands', async () => {
    const { shopper, kit, address } = await open({ suggest: async () => ({ zip: '10117' }) });
    const changes = [{ kind: 'correct-address', address: { ...address, zip: '10119' } }] as const;
    const { quote, edit } = await change(shopper, changes);
    expect(quote.addressSuggestion?.address.zip).toBe('10117');
    expect(edit.status).toBe('settled');
    expect(addressInShopify(kit, shopper.orderId)?.zip).toBe('10119');
  });

  it('J6 asks a service about the place alone, and keeps the person', async () => {
    const asked: unknown[] = [];
    const { quote, address } = await open({
      async suggest(place, { locale }) {
        asked.push(place, locale);
        return { zip: '10117', address1: 'Invalidenstr. 117', firstName: 'Eve' } as object;
      },
    });
    const { addressSuggestion } = await quote({ zip: '10119' });
    const { address1, address2, city, provinceCode, countryCode } = address;
    expect(asked).toEqual([{ address1, address2, zip: '10119', city, provinceCode, countryCode }, 'en']);
    expect(addressSuggestion?.address).toEqual({ ...address, zip: '10117', address1: 'Invalidenstr. 117' });
  });

  it('J6 believes a service that has nothing to say', async () => {
    const { quote } = await open({ suggest: async () => null });
    expect((await quote({ zip: '1O115' })).addressSuggestion).toBeNull();
  });

  it.each<[string, AddressSuggester['suggest']]>([
    ['fails', () => Promise.reject(new Error('No such place: Invalidenstraße 116'))],
    [
      'throws',
      () => {
        throw new Error('Invalidenstraße');
      },
    ],
    ['is silent', () => new Promise(() => {})],
    ['answers with what no label can have', async () => ({ city: 'Ber\nlin' })],
    ['answers with what is no text', async () => ({ city: 5 }) as object],
  ])('J6 goes by its own data where the service %s, and reports no address', async (_how, suggest) => {
    const { kit, quote } = await open({ suggest });
    expect((await quote({ zip: '1O115' })).addressSuggestion?.address.zip).toBe('10115');
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'The address suggester failed, or took longer than 1.5 seconds.',
    ]);
  });

  it.each<[string, Partial<Address>]>([
    ['a locked field', { countryCode: 'FR' }],
    ['no street', { address1: null }],
    ['what was typed', { zip: '10119 ' }],
  ])('J2 passes nothing on of a service that says %s', async (_what, answer) => {
    const { kit, quote } = await open({ suggest: async () => answer });
    expect((await quote({ zip: '10119' })).addressSuggestion).toBeNull();
    expect(kit.reports).toEqual([]);
  });

  it('J6 tells a service to stop once it is not waited for any more', async () => {
    const signals: AbortSignal[] = [];
    const { quote } = await open({
      suggest(_place, { signal }) {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    await quote({ zip: '10119' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
