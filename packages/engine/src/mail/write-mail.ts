import type { ChangeEffect } from '@amend/contract';

import { withOneStop } from '../one-stop.ts';
import { changeLine } from './change-line.ts';
import { oneLine, sayIn, webAddress } from './clean-text.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailKind } from './mail-kinds.ts';
import type { Mail } from './mailer.ts';
import { openingOf, subjectOf } from './openings.ts';
import { renderHtml, renderText } from './render.ts';
import type { Block } from './render.ts';
import type { MailWords } from './words/words.ts';

/** Writes a mail. The same facts make the same mail, `messageId` included: it is made from the edit and the kind. */
export function writeMail(kind: MailKind, facts: MailFacts, words: MailWords): Mail {
  const { from, replyTo, shop } = facts.sender;
  const subject = oneLine(subjectOf(kind, facts, words));
  const blocks = blocksOf(kind, facts, words);
  return {
    to: facts.to,
    from,
    ...(replyTo === null ? {} : { replyTo }),
    subject,
    text: renderText(blocks, words),
    html: renderHtml(subject, blocks, words),
    language: words.tag,
    messageId: `<${facts.editId}.${kind}@${shop}>`,
  };
}

/** The kinds of mail after which the order costs what it says. */
const showTotal: readonly MailKind[] = [
  'applied',
  'payment-open',
  'payment-received',
  'reverted',
  'approved',
];

function blocksOf(kind: MailKind, facts: MailFacts, words: MailWords): readonly Block[] {
  const { changes, staying, isCancelled, total, payment, note, sender } = facts;
  const isReverted = kind === 'reverted';
  const say = sayIn(words.direction);
  const hasList = !isCancelled && kind !== 'refunded';
  return [
    paragraph(words.greeting),
    ...openingOf(kind, facts, words).map(paragraph),
    ...(kind === 'payment-open' && payment
      ? linkTo('button', words.pay({ amount: say(payment.amount.text) }), payment.url)
      : []),
    ...(hasList ? listOf(isReverted ? words.takenBack : null, changes, words) : []),
    ...(isReverted ? listOf(words.staying, staying, words) : []),
    ...(showTotal.includes(kind) && !isCancelled ? [amount(words.total, say(total.text))] : []),
    ...(note !== null && note.trim() !== '' ? [quotation(words.note, note)] : []),
    paragraph(words.closing),
    ...linkTo('link', words.order, facts.orderLink),
    ...linkTo('link', words.store, sender.storeUrl),
  ];
}

function amount(label: string, text: string): Block {
  return { kind: 'amount', label, text };
}

function quotation(title: string, text: string): Block {
  return { kind: 'quotation', title, text };
}

function linkTo(kind: 'button' | 'link', label: string, url: string | null): readonly Block[] {
  const address = url === null ? null : webAddress(url);
  return address === null ? [] : [{ kind, label, url: address }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: withOneStop(text) };
}

function listOf(title: string | null, changes: readonly ChangeEffect[], words: MailWords): readonly Block[] {
  const items = changes.map((change) => changeLine(change, words));
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}
