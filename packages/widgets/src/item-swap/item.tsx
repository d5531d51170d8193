import type { OrderLine, VariantChoice } from '@amend/sdk/light';
import type { ComponentChildren } from 'preact';

import type { ChangesTexts } from '../locales/texts.ts';

/** What an item is told. */
export interface ItemProps {
  /** The line of the order. */
  readonly line: OrderLine;
  /** What is chosen in its place, if anything. */
  readonly chosen?: VariantChoice | null | undefined;
  /** All words. */
  readonly texts: ChangesTexts;
  /** What stands beside it. */
  readonly children?: ComponentChildren;
}

/** One item: its photo, its name and what was chosen. */
export function Item({ line, chosen, texts, children }: ItemProps) {
  const { imageUrl, variantTitle, quantity, title } = line;
  const picture = chosen?.imageUrl ?? imageUrl;
  return (
    <div class="item" key="item">
      {picture ? <img src={picture} alt="" width={56} height={56} /> : <span class="blank" />}
      <p>
        <span class="strong">
          {quantity > 1 && `${texts.swap.units(quantity)} `}
          {title}
        </span>
        <span class="note">{chosen?.title ?? variantTitle}</span>
      </p>
      {children}
    </div>
  );
}
