import type { Choosing, Confirming, Offer, Saving } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { sayMoney, sayWithin } from './money.ts';
import { describeProblem, Foreign, Note, Notice, Sentence } from './words.tsx';

/** What an offer is told. */
export interface OfferViewProps extends Context {
  /** What is offered. */
  readonly offer: Offer;
  /** Where the shopper is. */
  readonly state: Choosing | { readonly step: 'quoting' } | Confirming<'add-item'> | Saving<'add-item'>;
}

/** What is offered, what will be paid for it and when, and one button that adds it. */
export function OfferView({ offer, state, ...context }: OfferViewProps) {
  const { desk, say } = context;
  const { title, text, items, button, price, fullPrice } = offer;
  const names = items
    .map(({ title: name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name))
    .join(' + ');
  const problem = state.step === 'choosing' || state.step === 'confirming' ? state.problem : null;
  const isBusy = state.step === 'quoting' || state.step === 'saving';
  return (
    <>
      <s-grid gridTemplateColumns="auto 1fr" gap="base" alignItems="center">
        <s-stack direction="inline" gap="small-300">
          {items.map(({ variantId, imageUrl }) =>
            imageUrl ? <s-product-thumbnail key={variantId} src={imageUrl} size="base" /> : null,
          )}
        </s-stack>
        <s-stack gap="small-400">
          <Foreign type="strong">{title}</Foreign>
          {names !== title && <Foreign color="subdued">{names}</Foreign>}
          <s-stack direction="inline" gap="small-300">
            <s-text type="strong">{price.text}</s-text>
            {price.amount !== fullPrice.amount && (
              <s-text type="redundant" color="subdued">
                {fullPrice.text}
              </s-text>
            )}
          </s-stack>
        </s-stack>
      </s-grid>
      <Foreign>{text}</Foreign>
      {problem ? (
        <Notice {...describeProblem(problem, context)} />
      ) : 'quote' in state ? (
        <Price {...context} state={state} />
      ) : (
        <s-skeleton-paragraph content={say('changes.checking')} />
      )}
      <s-stack direction="inline" gap="small">
        <s-button variant="primary" loading={isBusy} onClick={() => void desk.upsell.take()}>
          {problem ? say('card.tryAgain') : (button ?? say('changes.upsell.add'))}
        </s-button>
        <s-button variant="secondary" disabled={state.step === 'saving'} onClick={desk.upsell.decline}>
          {say('changes.upsell.decline')}
        </s-button>
      </s-stack>
    </>
  );
}

function Price({ state, say }: Context & { state: Confirming<'add-item'> | Saving<'add-item'> }) {
  const { quote } = state;
  const { action, payWithinSeconds } = quote.settlement;
  const isPaidNext = action === 'collect' && !quote.needsApproval;
  const said = sayMoney(quote, say);
  const price = isPaidNext
    ? say('changes.upsell.payNext', quote.difference.text, sayWithin(payWithinSeconds ?? 0, say))
    : said.price;
  const follow = quote.needsApproval
    ? say('changes.needsApproval')
    : isPaidNext
      ? say('changes.dueNote')
      : said.follow;
  return (
    <s-stack gap="small-300">
      {state.step === 'confirming' && state.isNewQuote ? (
        <Notice detail={say('changes.newQuote')} nextStep={price} />
      ) : (
        <Sentence>{price}</Sentence>
      )}
      {follow && <Note>{follow}</Note>}
    </s-stack>
  );
}
