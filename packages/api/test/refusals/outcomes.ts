import type { ProblemCode } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';

import { lineIdOf } from '../kit.ts';
import { ask, note, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

/** What became of a change. */
export const outcomes = {
  quote_changed: {
    status: 409,
    detail: 'The order has changed since you looked at it. Nothing was saved.',
    nextStep: 'Look at the new details and confirm again.',
    german: [
      'Die Bestellung hat sich inzwischen geändert. Es wurde nichts gespeichert.',
      'Sehen Sie sich die neuen Angaben an und bestätigen Sie noch einmal.',
    ],
    provoke: async ({ visit }) => {
      const shopper = await visit();
      const { difference } = await shopper.quote(note);
      return shopper.accept(note, { difference, orderVersion: 'an-older-one' });
    },
  },
  edit_interrupted: {
    status: 503,
    detail: 'The change could not be saved. Your order is as it was.',
    nextStep: 'Try again.',
    provoke: async ({ kit, visit }) => {
      kit.simulator.fail({ operation: 'orderEditCommit', kind: 'user-error', message: 'Something broke' });
      const lineId = lineIdOf(kit.simulator, '#1001', 1);
      return save(await visit(), [{ kind: 'set-quantity', lineId, quantity: 1 }]);
    },
  },
  outcome_unknown: {
    status: 503,
    detail: 'We could not find out yet whether the change was saved.',
    nextStep: 'Try again in a moment. It will not be saved twice.',
    retryAfterSeconds: 5,
    german: [
      'Wir wissen noch nicht, ob die Änderung gespeichert wurde.',
      'Versuchen Sie es gleich noch einmal. Sie wird nicht doppelt gespeichert.',
    ],
    provoke: async ({ kit, visit }) => {
      kit.simulator.fail({ operation: 'orderUpdate', kind: 'drop-before' });
      return save(await visit(), note);
    },
  },
  shop_unavailable: {
    status: 503,
    detail: 'The shop’s system cannot be reached right now. Nothing was changed.',
    nextStep: 'Try again in a minute.',
    provoke: async ({ kit, visit }) => {
      kit.shopify.isDown = () => true;
      return ask(await visit(), note);
    },
  },
  shop_busy: {
    status: 503,
    detail: 'The shop is very busy right now. Nothing was changed.',
    nextStep: 'Try again in 74 seconds.',
    retryAfterSeconds: 74,
    german: [
      'Im Shop ist gerade sehr viel Betrieb. Es wurde nichts geändert.',
      'Versuchen Sie es in 74 Sekunden noch einmal.',
    ],
    options: { simulator: { plan: { maximumAvailable: 160, restoreRate: 2 } } },
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      kit.simulator.fail({ kind: 'throttle' });
      return shopper.call('GET', '');
    },
  },
  internal_error: {
    status: 500,
    detail: 'Something went wrong on our side.',
    nextStep: 'Try again. If it keeps happening, contact the shop.',
    options: {
      ledger: {
        ...createMemoryLedger(),
        countEdits: () => Promise.reject(new Error('The disk is full.')),
      },
    },
    provoke: async ({ visit }) => ask(await visit(), note),
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
