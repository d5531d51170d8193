import { defineConfig } from '@amend/engine/config';
import type { ResolvedConfig } from '@amend/engine/config';

import { CLIENT_SECRET, merchantKey, OUR_TOKEN, SHOP, tokenKey } from './names.ts';
import type { Setting } from './step.ts';

/** How long an order is held at most while it may be changed, and the tag that it gets when it is let go. */
export const HELD_FOR_SECONDS = 1800;
export const RELEASE_TAG = 'released';

const configs = new Map<string, ResolvedConfig>();

/** What the merchant of a history has decided. */
export function configFor(setting: Setting): ResolvedConfig {
  const { windowSeconds, isProvinceFree, hasRule, isAskedFirst, isHeldWhileOpen, payWithinSeconds, owed } =
    setting;
  const name = [
    windowSeconds,
    isProvinceFree,
    hasRule,
    isAskedFirst,
    isHeldWhileOpen,
    payWithinSeconds,
    owed,
  ].join(' ');
  const known = configs.get(name);
  if (known) return known;
  const window =
    windowSeconds === null ? { until: 'fulfillment' as const } : { closesAfterSeconds: windowSeconds };
  const methods = [
    { id: 'express', title: 'Express', prices: { USD: '9.90', CAD: '13.70' } },
    { id: 'slow', title: 'Slow', prices: { USD: '0.05', CAD: '0.10' } },
  ];
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: OUR_TOKEN },
    orderTokens: { keys: [tokenKey] },
    merchant: { keys: [merchantKey] },
    webhooks: { secrets: [CLIENT_SECRET] },
    origins: [],
    changes: {
      'correct-address': { window, lockedFields: isProvinceFree ? [] : ['countryCode', 'provinceCode'] },
      'correct-contact': { window },
      'swap-item': { window, mayChangeProduct: true },
      'set-quantity': { window },
      'add-item': { window },
      'change-shipping': { window, methods },
      'add-note': { window },
      'cancel-order': { window },
    },
    settlement: {
      due: {
        deadlineSeconds: payWithinSeconds,
        graceSeconds: 20,
        useMandates: true,
        invoiceAfterSeconds: 40,
      },
      owed,
    },
    approval: { declineAfterSeconds: 3600 },
    ...(isHeldWhileOpen
      ? { holdWhileOpen: { maxSeconds: HELD_FOR_SECONDS, releaseSignal: { tag: RELEASE_TAG } } }
      : {}),
    rules: [
      ...(hasRule
        ? [
            {
              name: 'mark',
              when: {},
              then: { 'every-change': { tags: ['amended'], hold: { reason: 'OTHER' as const } } },
            },
          ]
        : []),
      ...(isAskedFirst
        ? [{ name: 'ask', when: {}, then: { 'every-change': { approval: true as const } } }]
        : []),
    ],
  });
  configs.set(name, config);
  return config;
}
