import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in English of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'The order has changed',
    'The order has changed since you looked at it. Nothing was saved.',
    'Look at the new details and confirm again.',
  ),
  edit_interrupted: plain(
    'Not saved',
    'The change could not be saved. Your order is as it was.',
    'Try again.',
  ),
  outcome_unknown: plain(
    'Still checking',
    'We could not find out yet whether the change was saved.',
    'Try again in a moment. It will not be saved twice.',
  ),
  shop_unavailable: plain(
    'Not reachable',
    'The shop’s system cannot be reached right now. Nothing was changed.',
    'Try again in a minute.',
  ),
  shop_busy: {
    title: 'Busy',
    detail: () => 'The shop is very busy right now. Nothing was changed.',
    nextStep: ({ wait = '1 second' }) => `Try again in ${wait}.`,
  },
  shop_closed: plain(
    'No longer possible',
    'This shop no longer offers changes here. Nothing was changed.',
    'Contact the shop if you need help.',
  ),
  internal_error: plain(
    'Something went wrong',
    'Something went wrong on our side.',
    'Try again. If it keeps happening, contact the shop.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
