import type { ItemSwapModel, OptionView, SwapLine, ValueView } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import type { ChangesTexts } from '../locales/texts.ts';

/** What a line is told. */
export interface LineProps {
  /** The line, and what can stand in its place. */
  readonly view: SwapLine;
  /** Whether it is the only one, which is always open. */
  readonly isOnly: boolean;
  /** What it steers. */
  readonly model: ItemSwapModel;
  /** All words. */
  readonly texts: ChangesTexts;
}

/** One item: its photo, its name and what was chosen; open, everything else that can be chosen. */
export function Line({ view, isOnly, model, texts }: LineProps) {
  const { line, chosen } = view;
  const isOpen = model.openLineId.value === line.id;
  const picture = chosen?.imageUrl ?? line.imageUrl;
  const { title } = chosen ?? {};
  return (
    <li class="item">
      <div class="row">
        {picture ? <img src={picture} alt="" width={56} height={56} /> : <span class="blank" />}
        <p>
          <span class="strong">
            {line.quantity > 1 && `${texts.swap.units(line.quantity)} `}
            {line.title}
          </span>
          <span class="note">{isOpen && title ? title : line.variantTitle}</span>
        </p>
        {!isOnly && (
          <Button
            isExpanded={isOpen}
            label={`${texts.swap.choose}: ${line.title}`}
            onClick={() => model.open(isOpen ? null : line.id)}
          >
            {texts.swap.choose}
          </Button>
        )}
      </div>
      {isOpen && (
        <div class="body" id="choice" tabIndex={-1}>
          {view.options.map((option, place) => (
            <Option key={option.name} option={option} place={place} model={model} texts={texts} />
          ))}
          {view.canReview && <Swap view={view} model={model} texts={texts} />}
        </div>
      )}
    </li>
  );
}

function Option({
  option: { name, values },
  place,
  model,
  texts,
}: Pick<LineProps, 'model' | 'texts'> & { option: OptionView; place: number }) {
  return (
    <div role="group" aria-labelledby={`option-${place}`}>
      <p id={`option-${place}`} class="label">
        {name}
      </p>
      <div class="pills">
        {values.map((value) => (
          <Pill
            key={value.value}
            view={value}
            texts={texts}
            onChoose={() => model.choose(name, value.value)}
          />
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
      : difference && difference.text.replace(/^([-−]?)/, (sign) => (sign ? '− ' : '+ '))
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
}: Pick<LineProps, 'view' | 'model' | 'texts'>) {
  const counts = Array.from({ length: line.quantity }, (_, index) => line.quantity - index);
  return (
    <div class="actions">
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
    </div>
  );
}
