import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { linePrice } from '../changes/staged-lines.ts';
import { discountToPrice } from '../discounts/discount-to-price.ts';
import { WAIVER_TITLE, waivedIn } from '../discounts/waiver.ts';
import { isMoreMoney, isSameMoney, money, moneyDifference, moneySum } from '../money.ts';
import type { CalculatedLine, IncomingLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { Workshop } from '../workshop.ts';
import { stage } from './stage.ts';

/** How many amounts are tried. With tax on top of prices, which not every line may bear, the first is not always exact. */
const TRIES = 4;

/**
 * Takes a difference off again that is too small to be collected, by a discount on what comes in, so that the order costs what it did (rule D9).
 *
 * Only on a line that comes in, because the discount goes with it where the edit is taken back: whether Shopify takes a discount off that was committed
 * is not documented. One call to Shopify for each amount that is tried, nearly always one, and one more to take the discount out again where none was
 * exact, so that the difference is collected.
 */
export async function waiveDifference(
  workshop: Workshop,
  orderId: string,
  before: CalculatedOrder,
  staged: CalculatedOrder,
  incoming: readonly IncomingLine[],
): Promise<Answer<CalculatedOrder>> {
  const difference = moneyDifference(staged.total, before.total);
  if (!isTooSmall(workshop, difference, staged)) return given(staged);
  const untaxed = moneyDifference(priceOf(staged), priceOf(before));
  let amount = isPositive(untaxed) ? untaxed : difference;
  const line = lineToWaiveOn(incoming, amount);
  if (!line) return given(staged);
  let tried = staged;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const operations = [...withdrawals(staged, tried), waiver(line, amount)];
    const staging = await stage(workshop, orderId, staged.id, operations);
    if (!staging.ok) return tries === 0 ? given(staged) : refused({ code: 'change_refused' });
    tried = staging.calculated;
    if (isSameMoney(tried.total, before.total)) return given(tried);
    const moved = moneyDifference(staged.total, tried.total);
    if (!isPositive(moved)) break;
    amount = corrected(amount, moved, difference);
    if (!isPositive(amount) || isMoreMoney(amount, linePrice(line))) break;
  }
  const last = await stage(workshop, orderId, staged.id, withdrawals(staged, tried));
  return last.ok ? given(last.calculated) : refused({ code: 'change_refused' });
}

/** What was waived before on lines that stay counts: otherwise many small edits would come to a large gift. */
function isTooSmall({ config }: Workshop, difference: Money, staged: CalculatedOrder): boolean {
  const { currencyCode } = difference;
  const limit = config.settlement.due.waiveUpTo[currencyCode];
  if (limit === undefined || !isPositive(difference)) return false;
  const inAll = moneySum([difference, waivedIn(staged)], currencyCode);
  return !isMoreMoney(inAll, money(limit, currencyCode));
}

/** A single unit where there is one, because an amount can be taken off it as such. */
function lineToWaiveOn(incoming: readonly IncomingLine[], amount: Money): IncomingLine | undefined {
  const dearEnough = incoming.filter((line) => !isMoreMoney(amount, linePrice(line)));
  return dearEnough.find(({ quantity }) => quantity === 1) ?? dearEnough[0];
}

function waiver(line: CalculatedLine, amount: Money): StagedOperation {
  return discountToPrice(line, moneyDifference(linePrice(line), amount), WAIVER_TITLE);
}

/** What all lines and the shipping cost, without tax that comes on top. */
function priceOf({ lines, shippingLines, total }: CalculatedOrder): Money {
  const standing = shippingLines.filter(({ status }) => status !== 'REMOVED');
  return moneySum([...lines.map(linePrice), ...standing.map(({ price }) => price)], total.currencyCode);
}

/** The amount to try after one that moved the total by more or less than it should have. */
function corrected(tried: Money, moved: Money, wanted: Money): Money {
  const missing = new Decimal(wanted.amount).minus(moved.amount);
  const share = new Decimal(tried.amount).div(moved.amount);
  return money(missing.times(share).plus(tried.amount), tried.currencyCode);
}

function isPositive(amount: Money): boolean {
  return isMoreMoney(amount, money('0', amount.currencyCode));
}

function withdrawals(staged: CalculatedOrder, tried: CalculatedOrder): StagedOperation[] {
  return tried.addedDiscounts
    .filter((id) => !staged.addedDiscounts.includes(id))
    .map((discountId) => ({ do: 'remove-discount', discountId }));
}
