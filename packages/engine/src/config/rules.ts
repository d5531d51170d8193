import * as z from 'zod/mini';

import { HOLD_REASONS } from '../rules/rule.ts';
import { OWED_POLICIES } from '../settlement/owed-policy.ts';
import { Condition } from './condition.ts';
import { ProofName } from './proof-names.ts';
import { filledList, filledText, NumericId, Tag, withDistinct, Words } from './texts.ts';
import { Windows } from './windows.ts';

const yes = z.optional(z.literal(true, { error: 'true, or nothing' }));

const wholeNumber = 'a whole number of at least 1';
const positive = z.int({ error: wholeNumber }).check(z.gte(1, { error: wholeNumber }));

const share = 'a share from 0 to 1, such as "0.25"';

const Limits = z
  .strictObject(
    {
      editsPerOrder: z.optional(positive),
      quantity: z.optional(positive),
      shareOfOrderValue: z.optional(
        z.union(
          [
            z.string().check(z.regex(/^(0(\.\d+)?|1(\.0+)?)$/, { error: share })),
            z.number().check(z.gte(0, { error: share }), z.lte(1, { error: share })),
          ],
          { error: share },
        ),
      ),
    },
    { error: 'limits such as { quantity: 5 }' },
  )
  .check(z.refine(hasSomething, { error: 'at least one limit' }));

const Consequence = z
  .strictObject(
    {
      allow: yes,
      deny: z.optional(
        z.union([z.literal(true), Words], {
          error: 'true, a text, or texts by language such as { en: "…" }',
        }),
      ),
      window: z.optional(Windows),
      approval: yes,
      limits: z.optional(Limits),
      tags: z.optional(filledList(Tag, 'tags')),
      hold: z.optional(
        z.strictObject(
          {
            reason: z.enum(HOLD_REASONS, { error: `one of ${HOLD_REASONS.join(', ')}` }),
            note: z.optional(filledText('a note that is not empty')),
          },
          { error: 'a hold such as { reason: "OTHER" }' },
        ),
      ),
      proofs: z.optional(filledList(ProofName, 'proofs')),
      owed: z.optional(z.enum(OWED_POLICIES, { error: `one of ${OWED_POLICIES.join(', ')}` })),
      move: z.optional(
        z.strictObject({ locationId: NumericId }, { error: 'a move such as { locationId: "1" }' }),
      ),
    },
    { error: 'what follows, such as { deny: true }' },
  )
  .check(z.refine(hasSomething, { error: 'at least one consequence' }));

const consequence = z.optional(Consequence);

const Rule = z.strictObject(
  {
    name: filledText('a name'),
    version: z.optional(filledText('a text that is not empty')),
    when: Condition,
    then: z
      .strictObject(
        {
          'every-change': consequence,
          'correct-address': consequence,
          'correct-contact': consequence,
          'swap-item': consequence,
          'set-quantity': consequence,
          'add-item': consequence,
          'change-shipping': consequence,
          'add-note': consequence,
          'cancel-order': consequence,
        },
        { error: 'what follows by kind of change, such as { "swap-item": { deny: true } }' },
      )
      .check(z.refine(hasSomething, { error: 'what follows for at least one kind of change' })),
  },
  { error: 'a rule with name, when and then' },
);

/** A merchant's rules, in the order in which they are written. */
export const Rules = z._default(z.array(Rule, { error: 'a list of rules' }).check(withDistinct('name')), []);

function hasSomething(fields: object): boolean {
  return Object.values(fields).some((field) => field !== undefined);
}
