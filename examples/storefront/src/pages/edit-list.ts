import type { MerchantEdit } from '@amend/contract';
import { html } from 'hono/html';

import { describeEffect, sayEffect } from '../change-order/describe-effects.ts';
import { CHANGE_WORDS } from '../words/change.ts';
import { PROOF_WORDS } from '../words/proof.ts';
import type { ProofWords } from '../words/proof/words.ts';
import type { Language } from '../words/words.ts';
import type { Html } from './layout.ts';
import { receiptPath } from './paths.ts';

/** What was changed about an order so far, newest first, with the receipt of each change that came into it; nothing where there is none. */
export function showEdits(edits: readonly MerchantEdit[], orderName: string, language: Language): Html | '' {
  if (edits.length === 0) return '';
  const words = PROOF_WORDS[language];
  return html`<section class="edits" aria-labelledby="edits">
    <h2 id="edits">${words.heading}</h2>
    <ul>
      ${edits.toReversed().map(
        (edit) =>
          html`<li data-status="${edit.status}">
            <div>
              ${listEffects(edit, language, words).map((line) => html`<p>${line}</p>`)}
              <small>${describeStanding(edit, words)}</small>
            </div>
            ${
              hasReceipt(edit) &&
              html`<a href="${receiptPath(orderName, edit.id)}${language === 'en' ? '' : `?lang=${language}`}"
                >${words.link}</a
              >`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function listEffects({ effects }: MerchantEdit, language: Language, words: ProofWords): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'correct-address') return words.address;
    if (effect.kind === 'cancel-order') return words.cancellation;
    return describeEffect(effect, CHANGE_WORDS[language]).map(sayEffect);
  });
}

function describeStanding({ status, settlement, acceptedAt }: MerchantEdit, words: ProofWords): string {
  const { state, amount, payBy } = settlement;
  const standing =
    state === 'open' && payBy !== null
      ? words.payBy(amount.text, payBy.date, payBy.time)
      : words.statuses[status];
  return `${acceptedAt.date}, ${acceptedAt.time} · ${standing}`;
}

// What was taken back for want of a payment had been in the order; what was taken back before that has no receipt.
function hasReceipt({ status, settlement: { state } }: MerchantEdit): boolean {
  const isUndone = status === 'reverted' && (state === 'lapsed' || state === 'refunded');
  return status === 'committed' || status === 'settled' || isUndone;
}
