import { describe, expect, it } from 'vitest';

import { configWith, faultsOf, secret } from '../test/some-config.ts';
import { defineConfig } from './config.ts';

const anItem = (variantId: string) => ({ variantId, quantity: 1 });
const anOffer = { id: 'tote', items: [anItem('1')], title: 'A tote', text: 'With it.' };

describe('defineConfig', () => {
  it('fills in every default', () => {
    expect(defineConfig(configWith({}))).toMatchObject({
      shopify: { apiVersion: '2026-10' },
      orderTokens: { audience: 'amend' },
      changes: {
        'correct-address': {
          isAllowed: true,
          window: { closesAfterSeconds: 3600 },
          lockedFields: ['countryCode', 'provinceCode'],
        },
        'correct-contact': { isAllowed: true, window: { closesAfterSeconds: 3600 } },
        'swap-item': { mayChangeProduct: false },
        'set-quantity': { mayIncrease: true },
        'add-item': { isAllowed: true },
        'change-shipping': { methods: [] },
        'add-note': { isAllowed: true },
        'cancel-order': { reasons: [], restock: true, storeCredit: false },
      },
      settlement: {
        due: {
          deadlineSeconds: 3600,
          graceSeconds: 120,
          waiveUpTo: {},
          useMandates: false,
          sendInvoice: true,
          invoiceAfterSeconds: 300,
        },
        owed: 'refund',
      },
      merchant: { keys: [] },
      webhooks: { secrets: [] },
      timeZone: 'UTC',
      rules: [],
      offers: { list: [], shown: 1 },
      ledger: { file: '.amend/ledger.sqlite' },
    });
  });

  it.each<[object, string]>([
    [
      { shop: 'nordlys.example' },
      'shop: given "nordlys.example"; allowed is the permanent domain, <name>.myshopify.com.',
    ],
    [
      { changes: { 'correct-address': { window: { closesAfterSeconds: 'soon' } } } },
      'changes.correct-address.window.closesAfterSeconds: given "soon"; allowed is a whole number of seconds from 60 to 2592000.',
    ],
    [
      { changes: { 'correct-address': { window: { closesAfterSeconds: 5 } } } },
      'changes.correct-address.window.closesAfterSeconds: given 5; allowed is a whole number of seconds from 60 to 2592000.',
    ],
    [
      { changes: { 'swap-item': { isAllowed: 'yes' } } },
      'changes.swap-item.isAllowed: given "yes"; allowed is true or false.',
    ],
    [{ changes: { 'swap-items': {} } }, 'changes.swap-items: there is no such field.'],
    [
      { merchant: { keys: [{ id: 'm1', secret: 'too short' }] } },
      'merchant.keys.0.secret: given a text of 9 characters; allowed is a secret of at least 32 printable characters without spaces.',
    ],
    [
      {
        merchant: {
          keys: [
            { id: 'm1', secret },
            { id: 'm1', secret },
          ],
        },
      },
      'merchant.keys.1.id: given a text of 2 characters; allowed is one that no other entry has.',
    ],
    [
      { webhooks: { secrets: ['a client secret with spaces'] } },
      'webhooks.secrets.0: given a text of 27 characters; allowed is a secret of at least 16 printable characters without spaces.',
    ],
    [
      {
        changes: {
          'change-shipping': {
            methods: [
              { id: 'a', title: 'Express', prices: { EUR: '9.90' } },
              { id: 'a', title: { en: 'Pick-up' }, prices: { EUR: '0' } },
            ],
          },
        },
      },
      'changes.change-shipping.methods.1.id: given "a"; allowed is one that no other entry has.',
    ],
    [
      { changes: { 'change-shipping': { methods: [{ id: 'a', title: 'Express', prices: {} }] } } },
      'changes.change-shipping.methods.0.prices: given {}; allowed is prices by currency such as { EUR: "4.90" }.',
    ],
    [
      { offers: { list: [{ ...anOffer, items: [] }] } },
      'offers.list.0.items: given []; allowed is a list of items with at least one entry.',
    ],
    [
      { offers: { list: [{ ...anOffer, items: ['1', '2', '3', '4', '5'].map(anItem) }] } },
      `offers.list.0.items: given ${JSON.stringify(['1', '2', '3', '4', '5'].map(anItem))}; allowed is at most 4 items.`,
    ],
    [
      { offers: { list: [{ ...anOffer, items: [anItem('1'), anItem('1')] }] } },
      'offers.list.0.items.1.variantId: given "1"; allowed is one that no other entry has.',
    ],
    [
      { offers: { list: [{ ...anOffer, discount: { percentage: 0 } }] } },
      'offers.list.0.discount.percentage: given 0; allowed is a percentage above 0 and up to 100, such as 20.',
    ],
    [
      { offers: { list: [{ ...anOffer, discount: { percentage: 20, amounts: { EUR: '5.00' } } }] } },
      'offers.list.0.discount.amounts: there is no such field.',
    ],
    [
      { offers: { list: [anOffer, anOffer] } },
      'offers.list.1.id: given "tote"; allowed is one that no other entry has.',
    ],
    [
      { offers: { list: [{ ...anOffer, when: { orderTag: 'vip' } }] } },
      'offers.list.0.when.orderTag: there is no such field.',
    ],
    [{ offers: { list: [], shown: 0 } }, 'offers.shown: given 0; allowed is a whole number from 1 to 10.'],
    [
      { settlement: { due: { deadlineSeconds: -1 } } },
      'settlement.due.deadlineSeconds: given -1; allowed is a whole number of seconds.',
    ],
    [
      { settlement: { due: { waiveUpTo: '0.50' } } },
      'settlement.due.waiveUpTo: given "0.50"; allowed is amounts by currency such as { EUR: "0.50" }.',
    ],
    [
      { settlement: { due: { waiveUpTo: { EUR: 0.5 } } } },
      'settlement.due.waiveUpTo.EUR: given 0.5; allowed is a decimal text such as "4.90".',
    ],
    [
      { settlement: { due: { sendInvoice: 'later' } } },
      'settlement.due.sendInvoice: given "later"; allowed is true or false.',
    ],
    [
      { settlement: { owed: 'keep' } },
      'settlement.owed: given "keep"; allowed is one of refund, store-credit, refuse.',
    ],
    [{ settlement: { due: { waive: {} } } }, 'settlement.due.waive: there is no such field.'],
    [{ settlement: 'refund' }, 'settlement: given "refund"; allowed is settings such as { owed: "refund" }.'],
    [
      { timeZone: 'Mars/Base' },
      'timeZone: given "Mars/Base"; allowed is an IANA time zone such as "Europe/Berlin".',
    ],
    [
      { timeZone: '+01:00' },
      'timeZone: given "+01:00"; allowed is an IANA time zone such as "Europe/Berlin".',
    ],
    [
      { origins: ['*'] },
      'origins.0: given "*"; allowed is an origin such as "https://shop.example", without a path and not "*".',
    ],
    [{ origins: undefined }, 'origins: given nothing; allowed is a list of origins.'],
    [{ shiop: true }, 'shiop: there is no such field.'],
    [{ orderTokens: { keys: [] } }, 'orderTokens.keys: given a list of 0; allowed is at least one key.'],
    [
      { orderTokens: { keys: [{ id: 'k1', algorithm: 'none', secret }] } },
      'orderTokens.keys.0.algorithm: given "none"; allowed is a key with the algorithm "HS256" or "EdDSA".',
    ],
    [
      { receipts: { keys: [{ id: 'k1', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } }] } },
      'receipts.keys.0.jwk: given a value of type object; allowed is a list of keys of which the first has its private part, `d`.',
    ],
    [
      { mail: { from: 'Shop <hello@shop.example>\r\nBcc: all@example.com' } },
      String.raw`mail.from: given "Shop <hello@shop.example>\r\nBcc: all@example.com"; allowed is a sender such as "Shop <hello@shop.example>".`,
    ],
    [
      { mail: { from: 'hello@shop.example', replyTo: 'a@shop.example, b@shop.example' } },
      'mail.replyTo: given "a@shop.example, b@shop.example"; allowed is an address such as "hello@shop.example".',
    ],
    [
      { mail: { from: 'hello@shop.example', storeUrl: 'javascript:alert(1)' } },
      'mail.storeUrl: given "javascript:alert(1)"; allowed is a URL with https, or with http on localhost.',
    ],
    [{ ledger: { file: '' } }, 'ledger.file: given ""; allowed is a path.'],
  ])('refuses %o with the field, what was given and what is allowed', (fields, fault) => {
    expect(faultsOf(configWith(fields))).toEqual([fault]);
  });

  it.each<[unknown, string]>([
    [
      'an hour',
      'window: given "an hour"; allowed is a window such as { closesAfterSeconds: 3600 }, or a list of windows.',
    ],
    [[], 'window: given []; allowed is a list of windows with at least one entry.'],
    [{}, 'window: given {}; allowed is exactly one of closesAfterSeconds, until, cutOff, blackouts.'],
    [
      { closesAfterSeconds: 60, until: 'fulfillment' },
      'window: given {"closesAfterSeconds":60,"until":"fulfillment"}; allowed is exactly one of closesAfterSeconds, until, cutOff, blackouts.',
    ],
    [[{ until: 'noon' }], 'window.0.until: given "noon"; allowed is "fulfillment".'],
    [
      { cutOff: { times: ['25:00'] } },
      'window.cutOff.times.0: given "25:00"; allowed is a time of day such as "14:00".',
    ],
    [
      { cutOff: { times: ['14:00'], holidays: ['2026-02-30'] } },
      'window.cutOff.holidays.0: given "2026-02-30"; allowed is a date such as "2026-12-25".',
    ],
    [
      { blackouts: [{ from: '2026-12-31', to: '2027-01-01T00:00' }] },
      'window.blackouts.0.from: given "2026-12-31"; allowed is a local date and time such as "2026-12-31T18:00".',
    ],
    [
      { blackouts: [{ from: '2026-12-31T18:00', to: '2026-12-31T18:00' }] },
      'window.blackouts.0: given {"from":"2026-12-31T18:00","to":"2026-12-31T18:00"}; allowed is a blackout that ends after it began.',
    ],
  ])('refuses the window %o', (window, fault) => {
    expect(faultsOf(configWith({ changes: { 'add-note': { window } } }))).toEqual([
      `changes.add-note.${fault}`,
    ]);
  });

  it.each<[object, string]>([
    [
      { when: { orderTags: [] } },
      'when.orderTags: given []; allowed is a list of texts with at least one entry.',
    ],
    [
      { when: { all: [{ not: { countries: ['Germany'] } }] } },
      'when.all.0.not.countries.0: given "Germany"; allowed is a country such as "DE".',
    ],
    [
      { when: { orderValue: { currencyCode: 'EUR' } } },
      'when.orderValue: given {"currencyCode":"EUR"}; allowed is a range with atLeast or below.',
    ],
    [{ when: { tags: ['vip'] } }, 'when.tags: there is no such field.'],
    [{ then: {} }, 'then: given {}; allowed is what follows for at least one kind of change.'],
    [{ then: { 'swap-item': {} } }, 'then.swap-item: given {}; allowed is at least one consequence.'],
    [
      { then: { 'swap-item': { deny: 5 } } },
      'then.swap-item.deny: given 5; allowed is true, a text, or texts by language such as { en: "…" }.',
    ],
    [
      { then: { 'swap-item': { deny: { english: 'No', en: '' } } } },
      'then.swap-item.deny.en: given ""; allowed is a text that is not empty.',
    ],
    [
      { then: { 'swap-item': { limits: { shareOfOrderValue: 1.5 } } } },
      'then.swap-item.limits.shareOfOrderValue: given 1.5; allowed is a share from 0 to 1, such as "0.25".',
    ],
    [
      { then: { 'swap-item': { tags: ['a,b'] } } },
      'then.swap-item.tags.0: given "a,b"; allowed is a tag of 1 to 40 characters without a comma.',
    ],
    [
      { then: { 'set-quantity': { owed: 'keep' } } },
      'then.set-quantity.owed: given "keep"; allowed is one of refund, store-credit, refuse.',
    ],
    [
      { then: { 'swap-item': { move: { locationId: 'gid://shopify/Location/1' } } } },
      'then.swap-item.move.locationId: given "gid://shopify/Location/1"; allowed is a numeric id such as "8100000000000".',
    ],
  ])('refuses a rule with %o', (fields, fault) => {
    const rule = { name: 'a rule', when: {}, then: { 'every-change': { deny: true } }, ...fields };
    expect(faultsOf(configWith({ rules: [rule] }))).toEqual([`rules.0.${fault}`]);
  });

  it('refuses two rules of one name', () => {
    const rule = { name: 'a rule', when: {}, then: { 'every-change': { deny: true } } };
    expect(faultsOf(configWith({ rules: [rule, rule] }))).toEqual([
      'rules.1.name: given "a rule"; allowed is one that no other entry has.',
    ]);
  });

  it('lists every fault at once', () => {
    expect(faultsOf(configWith({ shop: 1, origins: 2 }))).toHaveLength(2);
  });
});
