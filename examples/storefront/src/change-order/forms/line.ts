import type { Choices, DisplayMoney } from '@amend/sdk/light';

import type { ChangeWords } from '../../words/change/words.ts';
import type { Sight } from '../desk.ts';
import { make } from '../element.ts';
import type { ChangeForm } from './change-form.ts';
import { asForm, labelled } from './fields.ts';

type Variant = Choices['lines'][number]['variants'][number];

/** Asks for another variant of a line, or for more or fewer of it; one edit does one of them to a line. */
export function buildLineForm(lineId: string, { order, choices }: Sight, words: ChangeWords): ChangeForm {
  const line = order.lines.find(({ id }) => id === lineId);
  const variants = choices.lines.find((each) => each.lineId === lineId)?.variants ?? [];
  const hasChoice = variants.some(({ variantId }) => variantId !== line?.variantId);
  const select = make(
    'select',
    {},
    ...variants.map((variant) =>
      make(
        'option',
        {
          value: variant.variantId,
          selected: variant.variantId === line?.variantId,
          disabled: !variant.isAvailable && variant.variantId !== line?.variantId,
        },
        nameVariant(variant, line?.unitPrice, variant.variantId === line?.variantId, words),
      ),
    ),
  );
  const quantity = String(line?.quantity ?? 0);
  const number = make('input', {
    type: 'number',
    inputmode: 'numeric',
    min: '0',
    max: '1000',
    required: true,
    value: quantity,
  });
  const remove = make('button', { type: 'button', class: 'quiet' }, words.remove);
  const units = make(
    'fieldset',
    { class: 'units' },
    make('legend', { class: 'hidden' }, words.quantityLabel),
    make(
      'div',
      { class: 'stepper' },
      makeStep(words.oneFewer, '−', () => number.stepDown()),
      labelled(words.quantityLabel, number),
      makeStep(words.oneMore, '+', () => number.stepUp()),
    ),
    remove,
  );
  const hint = make('p', { class: 'hint', role: 'status' });
  const form = asForm(words.review, hasChoice ? labelled(nameOptions(variants), select) : null, units, hint);
  const isSwap = () => hasChoice && select.value !== line?.variantId;
  select.addEventListener('change', () => {
    units.disabled = isSwap();
    number.value = quantity;
    hint.textContent = isSwap() && quantity !== '1' ? words.swapKeepsQuantity : '';
  });
  remove.addEventListener('click', () => {
    number.value = '0';
    form.requestSubmit();
  });
  return {
    form,
    readChanges: () =>
      isSwap()
        ? [{ kind: 'swap-item', lineId, variantId: select.value }]
        : [{ kind: 'set-quantity', lineId, quantity: number.valueAsNumber }],
  };
}

function makeStep(label: string, sign: string, move: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'step', 'aria-label': label }, sign);
  button.addEventListener('click', move);
  return button;
}

function nameOptions([first]: readonly Variant[]): string {
  return (first?.options ?? []).map(({ name }) => name).join(' / ');
}

function nameVariant(
  { title, options, unitPrice, isAvailable }: Variant,
  now: DisplayMoney | undefined,
  isNow: boolean,
  words: ChangeWords,
): string {
  const name = options.map(({ value }) => value).join(' / ') || title;
  const price = unitPrice.amount === now?.amount ? '' : unitPrice.text;
  const remark = isNow ? words.now : isAvailable ? '' : words.soldOut;
  return [name, price, remark].filter(Boolean).join(', ');
}
