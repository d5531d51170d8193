import { beginEdit } from '../edits/begin-edit.ts';
import { openEdit, playOver, type OpenEdit } from '../edits/open-edit.ts';
import {
  stageDiscount,
  stageDiscountRemoval,
  stageDiscountUpdate,
  type DiscountInput,
} from '../edits/stage-discount.ts';
import { stageCustomItem, stageQuantity, stageVariant } from '../edits/stage-items.ts';
import { stageShippingLine, stageShippingRemoval, stageShippingUpdate } from '../edits/stage-shipping.ts';
import type { Staged } from '../edits/staged.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import { convertToPair, readMinor } from '../shop/markets.ts';
import type { MoneyPair } from '../shop/money.ts';
import { resolveCalculatedLineItem } from './calculated-line-item.ts';
import { resolveCalculatedOrder, resolveCalculatedShippingLine } from './calculated-order.ts';
import { commitOrderEdit, readSessionId, UNKNOWN_EDIT } from './order-edit-commit.ts';
import { readFlag, readId, readInt, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { resolveStagedChange } from './staged-change.ts';
import type { World } from './world.ts';

/** What a payload holds besides the calculated order, once something was staged. */
type Extras = (edit: OpenEdit, id: number) => Resolved;
type Stage = (edit: OpenEdit, args: Args) => Staged;

const removesDiscount: Stage = (edit, args) => stageDiscountRemoval(edit, readDiscountId(args));

/** The order editing mutations. */
export function resolveOrderEdits(world: World): Resolved {
  const line: Extras = (edit, id) => {
    const found = edit.draft.lines.find((each) => each.id === id);
    return {
      calculatedLineItem: () => (found === undefined ? null : resolveCalculatedLineItem(found, edit, world)),
    };
  };
  const stagesLine = (stage: Stage) => (args: Args) =>
    answerStage(args, world, stage, line, { calculatedLineItem: null });
  const stagesWithCode =
    (stage: Stage, extras: Extras = () => ({}), none: Resolved = {}) =>
    (args: Args) =>
      answerStage(args, world, stage, extras, none, 'INVALID');

  return {
    orderEditBegin: (args: Args) => begin(args, world),
    orderEditAddVariant: stagesLine((edit, args) =>
      stageVariant(
        edit,
        {
          variantId: readId(args, 'variantId', ['ProductVariant']),
          quantity: readInt(args, 'quantity') ?? 0,
          allowsDuplicates: readFlag(args, 'allowDuplicates'),
        },
        world,
      ),
    ),
    orderEditAddCustomItem: stagesLine((edit, args) =>
      stagePriced(edit, args['price'], 'price', (unitPrice) =>
        stageCustomItem(
          edit,
          {
            title: readString(args, 'title') ?? '',
            quantity: readInt(args, 'quantity') ?? 0,
            unitPrice,
            requiresShipping: readFlag(args, 'requiresShipping'),
            isTaxable: args['taxable'] !== false,
          },
          world,
        ),
      ),
    ),
    orderEditSetQuantity: stagesLine((edit, args) =>
      stageQuantity(
        edit,
        {
          lineId: readId(args, 'lineItemId', ['CalculatedLineItem']),
          quantity: readInt(args, 'quantity') ?? 0,
          restock: readFlag(args, 'restock'),
        },
        world,
      ),
    ),
    orderEditAddLineItemDiscount: (args: Args) => {
      const lineId = readId(args, 'lineItemId', ['CalculatedLineItem']);
      return answerStage(
        args,
        world,
        (edit) => stageDiscounted(edit, args, (input) => stageDiscount(edit, lineId, input, world)),
        (edit, id) => ({
          ...line(edit, lineId),
          addedDiscountStagedChange: () => resolveAddedDiscount(edit, id, world),
        }),
        { calculatedLineItem: null, addedDiscountStagedChange: null },
      );
    },
    orderEditUpdateDiscount: stagesWithCode((edit, args) =>
      stageDiscounted(edit, args, (input) => stageDiscountUpdate(edit, readDiscountId(args), input, world)),
    ),
    orderEditRemoveDiscount: stagesWithCode(removesDiscount),
    orderEditRemoveLineItemDiscount: (args: Args) => {
      const lineId = findDiscountedLine(readString(args, 'id'), readDiscountId(args), world);
      return answerStage(
        args,
        world,
        removesDiscount,
        (edit) => (lineId === null ? { calculatedLineItem: null } : line(edit, lineId)),
        { calculatedLineItem: null },
      );
    },
    orderEditAddShippingLine: stagesWithCode(
      (edit, args) => {
        const input = readObject(args['shippingLine']);
        return stagePriced(edit, input['price'], 'shippingLine', (price) =>
          stageShippingLine(edit, { title: readString(input, 'title') ?? '', price }, world),
        );
      },
      (edit, id) => {
        const found = edit.draft.shippingLines.find((each) => each.id === id);
        return {
          calculatedShippingLine: () =>
            found === undefined ? null : resolveCalculatedShippingLine(found, edit),
        };
      },
      { calculatedShippingLine: null },
    ),
    orderEditUpdateShippingLine: stagesWithCode((edit, args) => {
      const id = readId(args, 'shippingLineId', ['CalculatedShippingLine']);
      const input = readObject(args['shippingLine']);
      const title = readString(input, 'title');
      if (!input['price']) return stageShippingUpdate(edit, id, { title, price: null }, world);
      return stagePriced(edit, input['price'], 'shippingLine', (price) =>
        stageShippingUpdate(edit, id, { title, price }, world),
      );
    }),
    orderEditRemoveShippingLine: stagesWithCode((edit, args) =>
      stageShippingRemoval(edit, readId(args, 'shippingLineId', ['CalculatedShippingLine'])),
    ),
    orderEditCommit: (args: Args) => commitOrderEdit(args, world),
  };
}

/** `orderEditSession(id:)`. */
export function resolveOrderEditSession(args: Args, world: World): Resolved | null {
  const edit = openEdit(readId(args, 'id', ['OrderEditSession']), world);
  return edit === null ? null : resolveSession(edit);
}

function begin(args: Args, world: World): Resolved {
  const id = readId(args, 'id', ['Order']);
  const order = world.state.orders.find((each) => each.id === id);
  const begun =
    order === undefined ? [{ field: ['id'], message: 'The order does not exist' }] : beginEdit(order, world);
  if (order === undefined || !('startedAt' in begun)) {
    const userErrors = 'startedAt' in begun ? [] : begun;
    world.noteUserErrors(userErrors);
    return { calculatedOrder: null, orderEditSession: null, userErrors };
  }
  return resolvePayload(playOver(order, begun, world), world);
}

function answerStage(
  args: Args,
  world: World,
  stage: Stage,
  extras: Extras,
  none: Resolved,
  code?: string,
): Resolved {
  const id = readSessionId(args);
  const edit = openEdit(id, world);
  const staged = edit === null ? { userErrors: [UNKNOWN_EDIT] } : stage(edit, args);
  if ('userErrors' in staged) {
    world.noteUserErrors(staged.userErrors);
    const userErrors = staged.userErrors.map((each) => (code === undefined ? each : { ...each, code }));
    return { calculatedOrder: null, orderEditSession: null, ...none, userErrors };
  }
  // Played over again, now with what was staged.
  const after = edit === null ? null : playOver(edit.order, edit.session, world);
  return after === null ? none : { ...resolvePayload(after, world), ...extras(after, staged.id) };
}

function resolvePayload(edit: OpenEdit, world: World): Resolved {
  return {
    calculatedOrder: () => resolveCalculatedOrder(edit, world),
    orderEditSession: resolveSession(edit),
    userErrors: [],
  };
}

function resolveSession({ session }: OpenEdit): Resolved {
  return { __typename: 'OrderEditSession', id: toGid('OrderEditSession', session.id) };
}

function resolveAddedDiscount(edit: OpenEdit, discountId: number, world: World): Resolved | null {
  const change = edit.session.changes.find(
    (each) => each.kind === 'add-discount' && each.discountId === discountId,
  );
  return change === undefined ? null : resolveStagedChange(change, edit, world);
}

function findDiscountedLine(gid: string | null, discountId: number, world: World): number | null {
  const edit = openEdit(parseGid(gid ?? '')?.id ?? 0, world);
  const line = edit?.draft.lines.find((each) =>
    each.allocations.some((allocation) => allocation.discountId === discountId),
  );
  return line?.id ?? null;
}

// Amounts come in the shopper's currency.
function stagePriced(
  { order }: OpenEdit,
  input: unknown,
  field: string,
  stage: (price: MoneyPair) => Staged,
): Staged {
  const price = readObject(input);
  const minor = readMinor(price['amount'], order.presentmentCurrencyCode);
  if (minor === null) return { userErrors: [{ field: [field], message: 'Amount is not a number' }] };
  if (readString(price, 'currencyCode') !== order.presentmentCurrencyCode) {
    const message = `Currency must be ${order.presentmentCurrencyCode}, the currency the order was placed in`;
    return { userErrors: [{ field: [field], message }] };
  }
  return stage(convertToPair(minor, order));
}

function stageDiscounted(edit: OpenEdit, args: Args, stage: (input: DiscountInput) => Staged): Staged {
  const input = readObject(args['discount']);
  const percentage = typeof input['percentValue'] === 'number' ? input['percentValue'] : null;
  const description = readString(input, 'description');
  if (!input['fixedValue']) return stage({ description, percentage, amount: null });
  return stagePriced(edit, input['fixedValue'], 'discount', (amount) =>
    stage({ description, percentage, amount }),
  );
}

function readDiscountId(args: Args): number {
  return readId(args, 'discountApplicationId', [
    'CalculatedManualDiscountApplication',
    'CalculatedAutomaticDiscountApplication',
    'CalculatedDiscountCodeApplication',
    'CalculatedScriptDiscountApplication',
  ]);
}
