import type { DisplayMoney, Quote } from '@amend/sdk/light';

import type { ChangesTexts } from '../locales/texts.ts';

/** What price lines are told. */
export interface PriceLinesProps {
  /** Where a price comes from; nothing where no amount moves. */
  readonly price: Quote['price'];
  /** All words. */
  readonly texts: ChangesTexts;
}

/** The lines that change, with what they cost before and after, and the total. */
export function PriceLines({ price, texts }: PriceLinesProps) {
  if (!price) return null;
  return (
    <dl class="prices" part="prices">
      {price.lines.map(({ title, variantTitle, quantityBefore, quantityAfter, before, after }) => (
        <div>
          <dt>
            {quantityAfter || quantityBefore} × {title}
            {variantTitle && `, ${variantTitle}`}
          </dt>
          <Amounts before={quantityBefore > 0 && before} after={quantityAfter > 0 && after} texts={texts} />
        </div>
      ))}
      <div class="strong">
        <dt>{texts.total}</dt>
        <Amounts before={price.before.total} after={price.after.total} texts={texts} />
      </div>
    </dl>
  );
}

function Amounts({
  before,
  after,
  texts,
}: Pick<PriceLinesProps, 'texts'> & { before: DisplayMoney | false; after: DisplayMoney | false }) {
  const isSame = before && after && before.text === after.text;
  return (
    <dd>
      {before && !isSame && (
        <del>
          <span class="hidden">{texts.before} </span>
          {before.text}
        </del>
      )}{' '}
      {after && (
        <span>
          {!isSame && <span class="hidden">{texts.after} </span>}
          {after.text}
        </span>
      )}
    </dd>
  );
}
