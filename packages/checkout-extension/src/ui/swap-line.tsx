import type { OptionView, SwapLine, ValueView } from '@amend/sdk/light';

import type { Say } from '../texts/say.ts';
import type { Context } from './context.ts';
import { isSomething, withoutSign } from './money.ts';
import { chosenOf, valueOf } from './value-of.ts';
import { Foreign } from './words.tsx';

/** What a line is told. */
export interface SwapLineProps extends Context {
  /** The line, and what can stand in its place. */
  readonly view: SwapLine;
  /** Whether it is the only one, which is always open. */
  readonly isOnly: boolean;
}

/** One item: its photo, its name and what was chosen; open, everything else that can be chosen. */
export function SwapLineView({ view, isOnly, ...context }: SwapLineProps) {
  const { desk, say } = context;
  const { line, chosen } = view;
  const isOpen = desk.swap.openLineId.value === line.id;
  return (
    <s-stack gap="small">
      <s-grid gridTemplateColumns={isOnly ? 'auto 1fr' : 'auto 1fr auto'} gap="base" alignItems="center">
        <s-product-thumbnail src={chosen?.imageUrl ?? line.imageUrl ?? ''} size="small" />
        <s-stack gap="none">
          <Foreign type="strong">
            {line.quantity > 1 && `${say('changes.swap.units', line.quantity)} `}
            {line.title}
          </Foreign>
          <Foreign color="subdued">{(isOpen && chosen?.title) || line.variantTitle}</Foreign>
        </s-stack>
        {!isOnly && (
          <s-button
            variant="secondary"
            accessibilityLabel={`${say('changes.swap.choose')}: ${line.title}`}
            onClick={() => desk.swap.open(isOpen ? null : line.id)}
          >
            {say('changes.swap.choose')}
          </s-button>
        )}
      </s-grid>
      {isOpen && (
        <>
          {view.options.map((option) => (
            <Option key={option.name} {...context} option={option} />
          ))}
          {view.canReview && <Review {...context} view={view} />}
        </>
      )}
    </s-stack>
  );
}

function Option({ option: { name, values }, desk, say }: Context & { option: OptionView }) {
  const chosen = values.find(({ isChosen }) => isChosen)?.value;
  return (
    <s-choice-list
      label={name}
      name={name}
      variant="inline"
      values={chosen === undefined ? [] : [chosen]}
      onChange={(event) => desk.swap.choose(name, chosenOf(event))}
    >
      {values.map((view) => {
        const remark = sayRemark(view, say);
        return (
          <s-choice key={view.value} value={view.value} disabled={!view.isAvailable}>
            {remark ? `${view.value} (${remark})` : view.value}
          </s-choice>
        );
      })}
    </s-choice-list>
  );
}

/** That a value is sold out or on the order, or what it costs more or less. */
function sayRemark({ isAvailable, isPresent, difference }: ValueView, say: Say): string {
  if (!isAvailable) return say('changes.swap.soldOut');
  if (isPresent) return say('changes.swap.present');
  return difference && isSomething(difference)
    ? (difference.amount.startsWith('-') ? '− ' : '+ ') + withoutSign(difference)
    : '';
}

function Review({ view: { line, chosen, quantity }, desk, say }: Context & { view: SwapLine }) {
  const counts = Array.from({ length: line.quantity }, (_, place) => line.quantity - place);
  return (
    <s-stack gap="small">
      {line.quantity > 1 && (
        <s-select
          label={say('changes.swap.quantity')}
          value={String(quantity)}
          onChange={(event) => desk.swap.setQuantity(Number(valueOf(event)))}
        >
          {counts.map((count) => (
            <s-option key={count} value={String(count)}>
              {String(count)}
            </s-option>
          ))}
        </s-select>
      )}
      <s-stack direction="inline">
        <s-button variant="primary" onClick={() => void desk.swap.review()}>
          {say('changes.swap.to', chosen?.title ?? '')}
        </s-button>
      </s-stack>
    </s-stack>
  );
}
