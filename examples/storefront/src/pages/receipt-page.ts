import { html } from 'hono/html';

import { writeAmount } from '../amounts.ts';
import type { ReadReceipt } from '../records/read-receipt.ts';
import { writeMoment } from '../shop-time.ts';
import { LANGUAGE_TAGS, wordsFor } from '../words.ts';
import { PROOF_WORDS } from '../words/proof.ts';
import { layOut, type Html } from './layout.ts';
import { confirmationPath, receiptPath } from './paths.ts';

/** What the page of a receipt shows. */
export interface ReceiptPage {
  readonly orderName: string;
  readonly receipt: ReadReceipt;
  /** Where the keys are that it was verified with. */
  readonly keysUrl: string;
  /** The language that was asked for. */
  readonly asked: string | undefined;
  readonly backOffice: string;
}

/** The receipt of an edit: that its signature holds, what it says, and what was signed. */
export function showReceipt({ orderName, receipt: read, keysUrl, asked, backOffice }: ReceiptPage): Html {
  const { language } = wordsFor(asked);
  const words = PROOF_WORDS[language];
  const { claims, signed, keyId } = read;
  const { status, price, settlement, acceptedAt, committedAt, settledAt, revertedAt } = claims.receipt;
  const write = (money: typeof price.before) => writeAmount({ presentmentMoney: money }, language);
  const writeTime = (instant: string | null) =>
    instant === null ? null : writeMoment(instant, LANGUAGE_TAGS[language]);
  const facts: readonly (readonly [label: string, text: string | null])[] = [
    [words.status, words.statuses[status]],
    [words.before, write(price.before)],
    [words.difference, write(price.difference)],
    [words.after, write(price.after)],
    [words.money, words.settlements[settlement.state]],
    [words.payUntil, writeTime(settlement.payBy)],
    [words.accepted, writeTime(acceptedAt)],
    [words.committed, writeTime(committedAt)],
    [words.settled, writeTime(settledAt)],
    [words.reverted, writeTime(revertedAt)],
  ];
  const order = `${confirmationPath(orderName)}${language === 'en' ? '' : `?lang=${language}`}`;
  const body = html`
    <main>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead(orderName)}</p>
      <p class="proof">${words.holds(keyId)} <a href="${keysUrl}">${words.keys}</a></p>
      <dl class="facts">
        ${facts.map(
          ([label, text]) =>
            text !== null &&
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      <section aria-labelledby="signed">
        <h2 id="signed">${words.signed}</h2>
        <p>${words.signedHint}</p>
        <pre tabindex="0" aria-labelledby="signed">${JSON.stringify(claims, null, 2)}</pre>
        <p class="more">
          <a href="${receiptPath(orderName, claims.jti)}/json" download="receipt.json">${words.download}</a>
          <a href="${order}">${words.backToOrder}</a>
        </p>
        <details class="token">
          <summary>${words.asPassedOn}</summary>
          <code>${signed.receipt}</code>
        </details>
      </section>
    </main>
  `;
  const head = html`<link rel="stylesheet" href="/shop/records.css" />`;
  return layOut({ title: words.title, language, head, kind: 'record', body, backOffice });
}
