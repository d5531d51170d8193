import type { OrderLine, VariantChoice } from '@amend/sdk/light';
import type { ComponentChildren } from 'preact';

import { Button } from '../card/button.tsx';
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

/** What an open item is told. */
export interface OpenItemProps extends Omit<ItemProps, 'children'> {
  /** Whether what there is to choose stays in the room that was taken for it. */
  readonly isLate?: boolean;
  /** What there is to choose, or what stands in its place. */
  readonly children: ComponentChildren;
  /** What can be done with what was chosen. */
  readonly action?: ComponentChildren;
  /** Goes back to all items. */
  readonly onBack: () => void;
}

/** The item that is open, with what there is to choose: the same nodes before that is there and after. */
export function OpenItem({ isLate, children, action, onBack, ...item }: OpenItemProps) {
  return (
    <>
      <Item {...item} />
      <div id="choice" class={isLate ? 'body late' : 'body'} tabIndex={-1}>
        {children}
      </div>
      <div class="actions foot">
        {action}
        <Button kind="quiet" key="back" onClick={onBack}>
          {item.texts.back}
        </Button>
      </div>
    </>
  );
}
