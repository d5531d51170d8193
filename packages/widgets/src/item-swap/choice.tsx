import type { ItemSwapModel, OptionView, OrderLine, SwapLine, ValueView } from '@amend/sdk/light';
import { batch } from '@preact/signals-core';

import { Button } from '../card/button.tsx';
import { Failure } from '../card/failure.tsx';
import { Room } from '../card/room.tsx';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';
import { OpenItem } from './item.tsx';

/** What a choice is told. */
export interface ChoiceProps {
  /** The line that is open. */
  readonly line: OrderLine;
  /** What can stand in its place, once that is known and where there is something. */
  readonly view: SwapLine | undefined;
  /** What it steers. */
  readonly model: ItemSwapModel;
  /** Whether what there is to choose comes later than the press that asked for it. Until the next press, it then stays in the room that was taken for it. */
  readonly isLate: { value: boolean };
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Goes back to all items. */
  readonly onLeave: () => void;
}

/** One item, and everything else that can be chosen in its place. */
export function viewChoice({ line, view, model, isLate, texts, cardTexts, onLeave }: ChoiceProps) {
  const problem = model.problem.value;
  function choose(option: string, value: string): void {
    batch(() => {
      isLate.value = false;
      model.choose(option, value);
    });
  }
  return (
    <OpenItem
      key="open"
      line={line}
      chosen={view?.chosen}
      texts={texts}
      isLate={isLate.value}
      action={view?.canReview && <Swap view={view} model={model} texts={texts} />}
      onBack={onLeave}
    >
      {view ? (
        view.options.map((option, place) => (
          <Option
            key={option.name}
            option={option}
            place={place}
            texts={texts}
            onChoose={(value) => choose(option.name, value)}
          />
        ))
      ) : problem ? (
        <Failure texts={cardTexts} problem={problem} onRetry={() => void model.load()} />
      ) : model.lines.value ? (
        <p class="sentence" role="status" key="none">
          {texts.swap.noOther}
        </p>
      ) : (
        <Room phase="opening" texts={cardTexts} />
      )}
    </OpenItem>
  );
}

function Option({
  option: { name, values },
  place,
  texts,
  onChoose,
}: Pick<ChoiceProps, 'texts'> & {
  option: OptionView;
  place: number;
  onChoose: (value: string) => void;
}) {
  return (
    <div role="group" aria-labelledby={`option-${place}`}>
      <p id={`option-${place}`} class="label">
        {name}
      </p>
      <div class="pills">
        {values.map((value) => (
          <Pill key={value.value} view={value} texts={texts} onChoose={() => onChoose(value.value)} />
        ))}
      </div>
    </div>
  );
}

function Pill({ view, texts, onChoose }: { view: ValueView; texts: ChangesTexts; onChoose: () => void }) {
  const { value, choice, isChosen, isPresent, isAvailable, difference } = view;
  const { swatch } = choice;
  const Name = isAvailable ? 'span' : 's';
  const remark = isAvailable
    ? isPresent
      ? texts.swap.present
      : difference && (difference.amount[0] === '-' ? '− ' : '+ ') + difference.text.replace(/[-−]/, '')
    : texts.swap.soldOut;
  return (
    <button
      type="button"
      class="pill control"
      part="pill"
      aria-pressed={isChosen}
      aria-disabled={!isAvailable}
      onClick={isAvailable ? onChoose : undefined}
    >
      {swatch && (
        <i
          class="swatch"
          style={
            swatch.imageUrl
              ? `background-image:url("${encodeURI(swatch.imageUrl)}")`
              : `background:${swatch.color}`
          }
        />
      )}
      <Name>{value}</Name>
      {remark && <small> {remark}</small>}
    </button>
  );
}

function Swap({
  view: { line, chosen, quantity },
  model,
  texts,
}: Pick<ChoiceProps, 'model' | 'texts'> & { view: SwapLine }) {
  const counts = Array.from({ length: line.quantity }, (_, index) => line.quantity - index);
  return (
    <>
      {line.quantity > 1 && (
        <>
          <label class="label" for="count">
            {texts.swap.quantity}
          </label>
          <select
            id="count"
            class="count control"
            value={String(quantity)}
            onChange={({ currentTarget }) => model.setQuantity(Number(currentTarget.value))}
          >
            {counts.map((count) => (
              <option value={count}>{count}</option>
            ))}
          </select>
        </>
      )}
      <Button kind="primary" onClick={() => void model.review()}>
        {texts.swap.to(chosen?.title ?? '')}
      </Button>
    </>
  );
}
