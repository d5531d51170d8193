import type { ChangeEffect, EditNews } from '@amend/sdk/light';

import type { Say } from '../texts/say.ts';
import type { Context } from './context.ts';
import { isToday, Note, Sentence } from './words.tsx';

/** What waits, or what became of it: what is to be paid, that the shop is asked, what it said, or that the change was undone. */
export function News({ news, ...context }: Context & { news: EditNews }) {
  const { say } = context;
  const { kind, edit } = news;
  const { amount, payBy, paymentUrl } = edit.settlement;
  const names = edit.effects.map(nameEffect).filter((name) => name !== '');
  return (
    <s-stack gap="small">
      <s-stack gap="small-300">
        <Sentence>
          {kind === 'payment-open'
            ? say('changes.due', amount.text, payBy, payBy !== null && isToday(payBy.at, context))
            : say(`changes.news.${kind}.sentence`)}
        </Sentence>
        {names.map((name) => (
          <s-text key={name}>{name}</s-text>
        ))}
        {edit.approval.note && <s-text type="emphasis">{edit.approval.note}</s-text>}
        <Note>{kind === 'payment-open' ? say('changes.dueNote') : say(`changes.news.${kind}.note`)}</Note>
      </s-stack>
      {kind === 'payment-open' &&
        (paymentUrl ? (
          <s-stack direction="inline">
            <s-button variant="primary" href={paymentUrl}>
              {say('changes.pay', amount.text)}
            </s-button>
          </s-stack>
        ) : (
          <s-paragraph>{say('changes.payByMail')}</s-paragraph>
        ))}
    </s-stack>
  );
}

/** The state of an edit in one or two words. */
export function chipOf({ kind }: EditNews, say: Say): string {
  return kind === 'payment-open' ? say('changes.dueChip') : say(`changes.news.${kind}.chip`);
}

function nameEffect(effect: ChangeEffect): string {
  switch (effect.kind) {
    case 'swap-item':
      return `${effect.before.title}: ${effect.before.variantTitle} → ${effect.after.variantTitle}`;
    case 'add-item':
      return effect.item.title;
    default:
      return '';
  }
}
