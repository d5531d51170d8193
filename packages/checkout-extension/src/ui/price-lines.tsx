import type { DisplayMoney, Quote } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { Foreign } from './words.tsx';

/** The lines that change, with what they cost before and after, and the total. */
export function PriceLines({ price, say }: Context & { price: Quote['price'] }) {
  if (!price) return null;
  return (
    <s-stack gap="small-300">
      {price.lines.map(({ title, variantTitle, quantityBefore, quantityAfter, before, after }, place) => (
        <Row
          key={place}
          name={`${quantityAfter || quantityBefore} × ${title}${variantTitle ? `, ${variantTitle}` : ''}`}
          before={quantityBefore > 0 ? before : null}
          after={quantityAfter > 0 ? after : null}
        />
      ))}
      <s-divider />
      <Row name={say('changes.total')} before={price.before.total} after={price.after.total} isTotal />
    </s-stack>
  );
}

/** What a row is told. */
interface RowProps {
  readonly name: string;
  /** What it costs before, and after; `null` where it is not on the order. */
  readonly before: DisplayMoney | null;
  readonly after: DisplayMoney | null;
  readonly isTotal?: boolean;
}

function Row({ name, before, after, isTotal = false }: RowProps) {
  const type = isTotal ? 'strong' : 'generic';
  return (
    <s-grid gridTemplateColumns="1fr auto" gap="base" alignItems="start">
      <Foreign type={type}>{name}</Foreign>
      <s-stack direction="inline" gap="small-300" justifyContent="end">
        {before && before.text !== after?.text && (
          <s-text type="redundant" color="subdued">
            {before.text}
          </s-text>
        )}
        {after && <s-text type={type}>{after.text}</s-text>}
      </s-stack>
    </s-grid>
  );
}
