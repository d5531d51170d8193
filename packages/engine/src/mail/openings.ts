import { sayIn } from './clean-text.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailKind } from './mail-kinds.ts';
import type { MailWords, Said } from './words/words.ts';

/** The subject of a mail. */
export function subjectOf(kind: MailKind, facts: MailFacts, { subjects, direction }: MailWords): string {
  const say = sayIn(direction);
  const { amount } = (kind === 'refunded' ? facts.refund : facts.payment) ?? { amount: null };
  const subject = subjects[kind === 'applied' && facts.isCancelled ? 'cancelled' : kind];
  return subject({ order: say(facts.orderName), amount: amount === null ? '' : say(amount.text) });
}

/** What a mail says before its facts: paragraphs of a sentence or two. */
export function openingOf(
  kind: MailKind,
  { orderName, payment, refund, isApproved, isCancelled, isUnpaid, staying }: MailFacts,
  { sentences, direction }: MailWords,
): readonly string[] {
  const say = sayIn(direction);
  const order = say(orderName);
  const deadline = payment?.payBy && { date: say(payment.payBy.date), time: say(payment.payBy.time) };
  switch (kind) {
    case 'applied':
      return [(isCancelled ? sentences.cancelled : sentences.changed)({ order }), ...back(refund)];
    case 'approved':
      return [sentences.agreed({ order }), ...back(refund)];
    case 'payment-open':
      return [
        (isApproved ? sentences.agreed : sentences.changed)({ order }),
        ...(payment ? [sentences.toPay({ amount: say(payment.amount.text) })] : []),
        ...(deadline ? [sentences.payBy(deadline)] : []),
        ...(payment?.url === null ? [payment.isInvoiced ? sentences.linkFollows : sentences.shopTells] : []),
      ];
    case 'payment-received':
      return payment ? [sentences.paid({ order, amount: say(payment.amount.text) })] : [];
    case 'reverted':
      return [
        isUnpaid && deadline ? sentences.unpaid({ order, ...deadline }) : sentences.notKept({ order }),
        ...(staying.length === 0 ? [sentences.asBefore] : []),
        ...back(refund && { ...refund, isStoreCredit: false }),
      ];
    case 'refunded': {
      if (!refund) return [];
      const said: Pick<Said, 'order' | 'amount'> = { order, amount: say(refund.amount.text) };
      return [(refund.isStoreCredit ? sentences.credited : sentences.onItsWay)(said)];
    }
    case 'approval-requested':
      return [sentences.requested({ order })];
    case 'declined':
      return [sentences.declined({ order })];
  }

  function back(given: MailFacts['refund']): readonly string[] {
    if (!given) return [];
    const sentence = given.isStoreCredit ? sentences.creditBack : sentences.moneyBack;
    return [sentence({ amount: say(given.amount.text) })];
  }
}
