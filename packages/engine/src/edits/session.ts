import { given, refused } from '../answer.ts';
import type { Answer, Refusal } from '../answer.ts';
import type { KnownSession } from '../ledger.ts';
import { isSameMoney } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { beginEdit } from '../shopify/begin-edit.ts';
import type { LeftLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import { numericId } from '../shopify/gid.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { Workshop } from '../workshop.ts';
import { stage } from './stage.ts';

/** An edit session in which nothing is staged yet, and the order behind it. */
export interface Session {
  readonly facts: OrderFacts;
  readonly calculated: CalculatedOrder;
}

/**
 * Opens an edit session on an order: one call to Shopify where it gives every begin a session of its own.
 *
 * Whether a second begin shares, replaces or refuses a session that was never committed is not documented. What an earlier quote of ours
 * left in a shared session is taken out again, and a session of ours that stands in the way is gone on with; anybody else's is left alone.
 */
export async function openSession(workshop: Workshop, orderId: string): Promise<Answer<Session>> {
  const begun = await beginEdit(workshop.admin, orderId);
  if (!begun.ok) return goOn(workshop, orderId, begun.messages);
  const { facts, calculated, leftLines } = begun;
  const known = await workshop.ledger.recallSession(orderId);
  const isKnown = known?.calculatedOrderId === calculated.id;
  const session = { calculatedOrderId: calculated.id, mayChangeUntil: null };
  if (!isKnown) await workshop.ledger.rememberSession(orderId, session);
  else if (mayChange(workshop, known)) return refused(beingEdited);
  if (isClean(facts, calculated, leftLines)) return given({ facts, calculated });
  return isKnown ? cleanUp(workshop, facts, calculated, leftLines) : refused(beingEdited);
}

/** Whether something may still be staged in a session whose answer was lost. */
function mayChange({ now }: Workshop, { mayChangeUntil }: KnownSession): boolean {
  return mayChangeUntil !== null && now().getTime() < Date.parse(mayChangeUntil);
}

const beingEdited: Refusal = { code: 'order_being_edited', retryAfterSeconds: 60 };

/** Shopify began no session: because the order cannot be edited, or because there is one already. */
async function goOn(
  workshop: Workshop,
  orderId: string,
  messages: readonly string[],
): Promise<Answer<Session>> {
  const facts = await readOrder(workshop.admin, orderId);
  if (!facts) return refused({ code: 'order_not_found' });
  if (!facts.isMerchantEditable) return refused(notEditable(facts));
  const known = await workshop.ledger.recallSession(orderId);
  const [line] = facts.lines.filter(({ isEditable }) => isEditable);
  if (!known || !line) return reportRefusal(workshop, messages);
  if (mayChange(workshop, known)) return refused(beingEdited);
  // Setting a line to what it is stages nothing, and shows what the session holds.
  const staging = await stage(workshop, orderId, known.calculatedOrderId, [
    {
      do: 'set-quantity',
      lineId: `gid://shopify/CalculatedLineItem/${line.id}`,
      quantity: line.quantity,
      isRestocked: false,
    },
  ]);
  if (!staging.ok) return reportRefusal(workshop, messages);
  const { calculated } = staging;
  return isClean(facts, calculated) ? given({ facts, calculated }) : cleanUp(workshop, facts, calculated);
}

/** A session is open that is not ours, or that we no longer know: nothing can be edited before somebody commits it, or it expires. */
function reportRefusal({ report }: Workshop, messages: readonly string[]): Answer<never> {
  report(new Error(`Shopify began no edit: ${inOwnWords(messages.join(' '))}`));
  return refused(beingEdited);
}

/** Why Shopify does not let an order be edited, as far as its state tells. */
function notEditable({ cancelledAt, closedAt }: OrderFacts): Refusal {
  if (cancelledAt) return { code: 'order_cancelled' };
  return { code: closedAt ? 'order_archived' : 'order_not_editable' };
}

async function cleanUp(
  workshop: Workshop,
  facts: OrderFacts,
  calculated: CalculatedOrder,
  leftLines = addedLines(calculated),
): Promise<Answer<Session>> {
  const operations = leftovers(facts, calculated, leftLines);
  if (operations.length === 0) return refused(beingEdited);
  const staging = await stage(workshop, facts.id, calculated.id, operations);
  const isCleanNow = staging.ok && isClean(facts, staging.calculated);
  return isCleanNow ? given({ facts, calculated: staging.calculated }) : refused(beingEdited);
}

function isClean(
  facts: OrderFacts,
  calculated: CalculatedOrder,
  leftLines = addedLines(calculated),
): boolean {
  return leftovers(facts, calculated, leftLines).length === 0;
}

/** What takes out again that was staged before. A shipping line that was taken off cannot be put back: one like it comes in its place. */
function leftovers(
  facts: OrderFacts,
  calculated: CalculatedOrder,
  leftLines: readonly LeftLine[],
): StagedOperation[] {
  const quantities = new Map(facts.lines.map(({ id, quantity }) => [id, quantity]));
  return [
    ...calculated.lines.flatMap(({ id, lineId, quantity }): StagedOperation[] =>
      lineId === null ? [] : putBack(id, quantity, quantities.get(lineId) ?? 0),
    ),
    ...leftLines.flatMap(({ id, quantity }) => putBack(id, quantity, 0)),
    ...calculated.addedDiscounts.map((discountId): StagedOperation => ({
      do: 'remove-discount',
      discountId,
    })),
    ...shippingAsBefore(facts, calculated),
  ];
}

function shippingAsBefore(
  { shippingMethods }: OrderFacts,
  { shippingLines }: CalculatedOrder,
): StagedOperation[] {
  const added = shippingLines.filter(({ status }) => status === 'ADDED');
  const missing = shippingMethods.filter(({ id }) => {
    const line = shippingLines.find((each) => each.id !== null && numericId(each.id) === id);
    return line?.status === 'REMOVED';
  });
  const again: StagedOperation[] = [];
  for (const { title, price } of missing) {
    const place = added.findIndex((line) => line.title === title && isSameMoney(line.price, price));
    if (place < 0) again.push({ do: 'add-shipping', title, price });
    else added.splice(place, 1);
  }
  const away = added.flatMap(({ id }): StagedOperation[] =>
    id === null ? [] : [{ do: 'remove-shipping', shippingLineId: id }],
  );
  return [...again, ...away];
}

function addedLines({ lines }: CalculatedOrder): readonly LeftLine[] {
  return lines.filter(({ lineId }) => lineId === null);
}

function putBack(lineId: string, staged: number, quantity: number): StagedOperation[] {
  return staged === quantity ? [] : [{ do: 'set-quantity', lineId, quantity, isRestocked: false }];
}
