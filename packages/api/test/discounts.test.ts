import { readFileSync } from 'node:fs';

import type { Problem, Quote } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { byHand } from './discounts/by-hand.ts';
import { codes } from './discounts/codes.ts';
import {
  columnNames,
  columns,
  createDiscountStage,
  summarise,
  totalInShopify,
} from './discounts/discount-stage.ts';
import type { Column } from './discounts/discount-stage.ts';
import { offers } from './discounts/offers.ts';
import type { Row } from './discounts/row.ts';
import { shipping } from './discounts/shipping.ts';
import { problemOf } from './kit.ts';

const rows: readonly Row[] = [...codes, ...offers, ...byHand, ...shipping];
const cells = rows.flatMap((row) => columnNames.map((column) => [row.name, column, row] as const));

/** Whether a fixed amount is taken off each unit or once: it is asked where Amend stages discounts. */
const takenOff = (column: Column) =>
  column.startsWith('swap-item') ? (['each-unit', 'the-line'] as const) : (['each-unit'] as const);

const page = readFileSync(new URL('../../../docs/spec/discounts.md', import.meta.url), 'utf8');

/** The table of the page: a list of words for each discount. */
const table = new Map(
  [...page.matchAll(/^\| ([^|*`]+?) \|(.+)\|$/gm)].map(([, name = '', words = '']) => [
    name,
    words.split('|').map((word) => word.trim()),
  ]),
);

/** What comes of the discount, in the word of the page. */
function wordFor(column: Column, { discount }: Row, { price }: Quote): string {
  if (discount.shippingAmount !== undefined) {
    const isLess = column === 'change-shipping' && Number(price?.after.shipping.amount) < 9.9;
    return isLess ? 'carried over' : 'not touched';
  }
  for (const line of price?.lines ?? []) {
    const [deal] = line.discounts;
    if (line.quantityBefore === 0 && deal) return deal.fate.replace('-', ' ');
    if (column === 'set-quantity, up' || column === 'set-quantity, down') {
      const grown = Number(deal?.amount.amount ?? 0) * 100 - (discount.amounts?.[0] ?? 0);
      if (deal) return grown > 0 ? 'extended' : grown < 0 ? 'shrinks' : 'kept';
    }
    if (column === 'set-quantity, to none' && discount.amounts?.[0]) return 'goes';
  }
  return 'not touched';
}

/** Makes the change, if it is offered, and tells what came of it. */
async function change(
  { discount, total }: Row,
  column: Column,
  switches: Parameters<typeof createDiscountStage>[1],
) {
  const stage = await createDiscountStage([discount], switches);
  expect(await totalInShopify(stage.kit)).toBe(total);
  const changes = columns[column](stage);
  const response = await stage.shopper.call('POST', '/quotes', { changes });
  const answer: Quote | Problem = await response.json();
  if ('code' in answer) return { cell: [answer.code], answer, isSaved: false, after: total };
  const isSaved = (await stage.shopper.accept(changes, answer)).status === 201;
  return {
    cell: [answer.difference.amount, ...summarise(answer)],
    answer,
    isSaved,
    after: await totalInShopify(stage.kit),
  };
}

describe('discounts × kinds of change', () => {
  it.each(cells)('D1 D2 D3 D4 D7 %s × %s', async (_, column, row) => {
    const [extended, dropped = extended] = row.cells[column];
    const words: string[] = [];
    for (const [discountSurvivesSwap, expected] of [
      [true, extended],
      [false, dropped],
    ] as const) {
      for (const fixedLineDiscountIsTakenOff of takenOff(column)) {
        const seen = await change(row, column, { discountSurvivesSwap, fixedLineDiscountIsTakenOff });
        expect(seen.cell).toEqual(expected);
        if ('code' in seen.answer) {
          words.push('refused');
          continue;
        }
        expect(seen.isSaved).toBe(true);
        expect(seen.after).toBe((Number(row.total) + Number(expected[0])).toFixed(2));
        words.push(wordFor(column, row, seen.answer));
      }
    }
    expect(table.get(row.name)?.[columnNames.indexOf(column)]).toBe([...new Set(words)].join(' / '));
  });

  it('D1 refuses a swap whose discount Shopify does not let Amend carry over', async () => {
    const [, fixed] = codes;
    if (!fixed) throw new Error('There is a code for an amount.');
    const stage = await createDiscountStage([fixed.discount]);
    stage.kit.simulator.fail({
      operation: 'orderEditAddLineItemDiscount',
      kind: 'user-error',
      message: 'No discounts today',
    });
    const response = await stage.shopper.call('POST', '/quotes', { changes: [stage.swap('Ink / L')] });
    expect(await problemOf(response)).toMatchObject({ code: 'discount_cannot_be_kept', status: 409 });
    stage.kit.simulator.assertNoUnusedFaults();
    expect(await totalInShopify(stage.kit)).toBe(fixed.total);
  });

  it('D2 lets no line cost less than nothing', async () => {
    const offer = offers.find(({ name }) => name === 'buy one, get one');
    if (!offer) throw new Error('There is a buy x, get y.');
    const stage = await createDiscountStage([offer.discount]);
    const changes = [stage.swapFor('beeswax-candle', '12 cm')];
    const quote = await stage.shopper.quote(changes);
    expect(summarise(quote)[1]).toBe('12 cm 0→2, 0.00→0.00 (Two for one 28.00 carried-over)');
    expect((await stage.shopper.accept(changes, quote)).status).toBe(201);
    expect(await totalInShopify(stage.kit)).toBe('36.90');
  });

  it('D8 refuses a change through which another line would lose its discount', async () => {
    const [, fixed] = codes;
    if (!fixed) throw new Error('There is a code for an amount.');
    const stage = await createDiscountStage([fixed.discount]);
    // The mugs have €1.90 of the code.
    stage.kit.shopify.distort = (body) =>
      JSON.stringify(body).includes('"orderEditBegin"')
        ? body
        : JSON.parse(JSON.stringify(body).replaceAll('"1.9"', '"0.5"'));
    const response = await stage.shopper.call('POST', '/quotes', { changes: [stage.setShirts(0)] });
    expect(await problemOf(response)).toMatchObject({ code: 'discount_cannot_be_kept', status: 409 });
  });
});
