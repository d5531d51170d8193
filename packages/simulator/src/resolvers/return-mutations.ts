import type { DeclineReason, ReturnReason } from '../orders/return-record.ts';
import { checkReturn, type ReturnWish } from '../returns/check-return.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  findReturn,
  openReturn,
  reopenReturn,
  type FoundReturn,
} from '../returns/return-steps.ts';
import { toInstant } from '../shop/instant.ts';
import { findOrder } from './find-order.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { readFlag, readId, readInt, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { resolveReturn } from './return.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Returns: asked for, approved or declined, opened, closed, called off. */
export function resolveReturnMutations(world: World): Resolved {
  const now = () => toInstant(world.now());
  return {
    returnCreate: (args: Args) => open(readObject(args['returnInput']), 'returnInput', world),
    returnRequest: (args: Args) => open(readObject(args['input']), 'input', world),
    returnApproveRequest: (args: Args) => {
      const input = readObject(args['input']);
      if (readFlag(input, 'unprocessed')) throw notModelled('ReturnApproveRequestInput.unprocessed');
      return take(input, ['input', 'id'], 'approved', (found) => approveReturn(found, now()), world);
    },
    returnDeclineRequest: (args: Args) => decline(readObject(args['input']), world),
    returnCancel: (args: Args) => take(args, ['id'], 'called off', cancelReturn, world),
    returnClose: (args: Args) => take(args, ['id'], 'closed', (found) => closeReturn(found, now()), world),
    returnReopen: (args: Args) => take(args, ['id'], 'opened again', reopenReturn, world),
  };
}

const NO_RETURN = { return: null };

function open(input: Args, field: 'input' | 'returnInput', world: World): Resolved {
  for (const part of ['exchangeLineItems', 'returnShippingFee', 'unprocessed']) {
    const given = input[part];
    const isGiven = Array.isArray(given) ? given.length > 0 : Boolean(given);
    if (isGiven) throw notModelled(`${field === 'input' ? 'ReturnRequestInput' : 'ReturnInput'}.${part}`);
  }
  const order = findOrder(input, 'orderId', world);
  if (order === undefined) {
    const error = { field: [field, 'orderId'], message: 'Order not found.', code: 'NOT_FOUND' };
    return answerRefused([error], NO_RETURN, world);
  }
  const wishes = readWishes(input['returnLineItems']);
  const errors = checkReturn(order, wishes, field);
  if (errors.length > 0) return answerRefused(errors, NO_RETURN, world);
  const opened = openReturn(
    order,
    field === 'input' ? 'REQUESTED' : 'OPEN',
    wishes.map((wish) => ({ ...wish, reason: wish.reason ?? 'UNKNOWN' })),
    { at: toInstant(world.now()), nextId: () => world.state.nextId++ },
  );
  world.noteChange(
    order,
    `${opened.name}: ${field === 'input' ? 'asked to send goods back' : 'return opened'}`,
  );
  return answer({ order, found: opened }, world);
}

function readWishes(value: unknown): readonly ReturnWish[] {
  const inputs = Array.isArray(value) ? value.map(readObject) : [];
  return inputs.map((input) => {
    for (const part of ['restockingFee', 'returnReasonDefinitionId']) {
      if (input[part]) throw notModelled(`ReturnLineItemInput.${part}`);
    }
    return {
      fulfillmentLineId: readId(input, 'fulfillmentLineItemId', ['FulfillmentLineItem']),
      quantity: readInt(input, 'quantity') ?? 0,
      reason: REASONS.find((reason) => reason === input['returnReason']) ?? null,
      note: readString(input, 'returnReasonNote') ?? '',
      customerNote: readString(input, 'customerNote'),
    };
  });
}

const MAX_DECLINE_NOTE_LENGTH = 500;

function decline(input: Args, world: World): Resolved {
  const note = readString(input, 'declineNote');
  if ((note ?? '').length > MAX_DECLINE_NOTE_LENGTH) {
    const message = `Decline note is too long (maximum is ${MAX_DECLINE_NOTE_LENGTH} characters)`;
    const error = { field: ['input', 'declineNote'], message, code: 'TOO_LONG' };
    return answerRefused([error], NO_RETURN, world);
  }
  // The schema has made sure that it is one of them.
  const reason = DECLINE_REASONS.find((each) => each === input['declineReason']) ?? 'OTHER';
  return take(input, ['input', 'id'], 'declined', (found) => declineReturn(found, reason, note), world);
}

function take(
  args: Args,
  field: readonly string[],
  text: string,
  step: (found: FoundReturn['found']) => string | null,
  world: World,
): Resolved {
  const pair = findReturn(world.state.orders, readId(args, 'id', ['Return']));
  if (pair === null)
    return answerRefused([{ field, message: 'Return not found.', code: 'NOT_FOUND' }], NO_RETURN, world);
  const { order, found } = pair;
  const before = found.status;
  const obstacle = step(found);
  if (obstacle !== null)
    return answerRefused([{ field, message: obstacle, code: 'INVALID_STATE' }], NO_RETURN, world);
  if (found.status !== before) world.noteChange(order, `${found.name}: return ${text}`);
  return answer(pair, world);
}

function answer({ order, found }: FoundReturn, world: World): Resolved {
  return {
    return: () => resolveReturn(found, order, world, () => resolveOrder(order, world)),
    userErrors: [],
  };
}

const DECLINE_REASONS: readonly DeclineReason[] = ['FINAL_SALE', 'OTHER', 'RETURN_PERIOD_ENDED'];

const REASONS: readonly ReturnReason[] = [
  'COLOR',
  'DEFECTIVE',
  'NOT_AS_DESCRIBED',
  'OTHER',
  'SIZE_TOO_LARGE',
  'SIZE_TOO_SMALL',
  'STYLE',
  'UNKNOWN',
  'UNWANTED',
  'WRONG_ITEM',
];
