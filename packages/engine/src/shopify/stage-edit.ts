import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { CalculatedOrderReply, calculatedOrderFields, calculatedOrderOf } from './calculated-order.ts';
import type { CalculatedOrder } from './calculated-order.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import type { StagedOperation } from './staged-operation.ts';
import { UserErrors } from './user-errors.ts';

type Value = string | number | boolean | object;

/** A mutation field of the staging document: its name, the types of its arguments, and what is passed for them. */
interface Field {
  readonly name: string;
  readonly types: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}

const Payload = z.object({
  userErrors: UserErrors,
  calculatedOrder: z.optional(z.nullable(CalculatedOrderReply)),
});
const Data = z.record(z.string(), z.nullable(Payload));

/** The order as it would be with everything that was asked for, or what Shopify did not accept of it. */
export type Staging =
  | { readonly ok: true; readonly calculated: CalculatedOrder }
  | { readonly ok: false; readonly refusals: readonly StagingRefusal[] };

/** What Shopify said against one operation, in its own words. */
export interface StagingRefusal {
  readonly operation: StagedOperation;
  readonly messages: readonly string[];
}

/**
 * Stages operations in an edit session, all of them in one document, and reads the order as it would be.
 *
 * Never commits in the same document: Shopify runs the fields of a mutation one after the other, and an error of one does not stop the next.
 */
export async function stageEdit(
  admin: Admin,
  calculatedOrderId: string,
  operations: readonly StagedOperation[],
): Promise<Staging> {
  const fields = operations.map(fieldOf);
  const { payloads, calculatedOrder } = await admin.run(
    stageEditOperation(fields.length === 0 ? [] : fields),
    { id: calculatedOrderId, ...variablesOf(fields) },
  );
  const refusals = operations.flatMap((operation, i) => {
    const messages = payloads[i]?.userErrors.map(({ message }) => message) ?? [];
    return messages.length > 0 ? [{ operation, messages }] : [];
  });
  if (refusals.length > 0 || !calculatedOrder) return { ok: false, refusals };
  return { ok: true, calculated: calculatedOrderOf(calculatedOrder) };
}

/** What the simulator, by Shopify's published rules, asks for reading the calculated order, and for each field that stages. */
const CALCULATED_ORDER_COST = 141;
const FIELD_COST = 10;

/** The document that stages the given fields; the last of them brings the calculated order back. */
export function stageEditOperation(fields: readonly Field[]): Operation<
  Record<string, Value>,
  {
    readonly payloads: readonly z.infer<typeof Payload>[];
    readonly calculatedOrder: z.infer<typeof CalculatedOrderReply> | null;
  }
> {
  const parameters = fields.flatMap(({ types }, i) =>
    Object.entries(types).map(([name, type]) => `$${name}${i}: ${type}`),
  );
  const selections = fields.map(({ name, types }, i) => {
    const passed = Object.keys(types).map((argument) => `${argument}: $${argument}${i}`);
    const result = i === fields.length - 1 ? 'calculatedOrder { ...CalculatedOrderFields }' : '';
    return `o${i}: ${name}(${['id: $id', ...passed].join(', ')}) { ${result} userErrors { field message } }`;
  });
  return {
    name: 'StageEdit',
    kind: 'mutation',
    estimatedCost: CALCULATED_ORDER_COST + fields.length * FIELD_COST,
    document: `mutation StageEdit(${['$id: ID!', ...parameters].join(', ')}) {\n${selections.join('\n')}\n}\n${calculatedOrderFields}`,
    parse(data) {
      const answers = Data.parse(data);
      const payloads = fields.map((_, i) => answers[`o${i}`] ?? { userErrors: [] });
      return { payloads, calculatedOrder: payloads.at(-1)?.calculatedOrder ?? null };
    },
  };
}

function variablesOf(fields: readonly Field[]): Record<string, Value> {
  return Object.fromEntries(
    fields.flatMap(({ values }, i) => Object.entries(values).map(([name, value]) => [`${name}${i}`, value])),
  );
}

/** The mutation field that stages an operation. */
export function fieldOf(operation: StagedOperation): Field {
  switch (operation.do) {
    case 'add-variant':
      return {
        name: 'orderEditAddVariant',
        types: { variantId: 'ID!', quantity: 'Int!', allowDuplicates: 'Boolean' },
        values: {
          variantId: gidOf('ProductVariant', operation.variantId),
          quantity: operation.quantity,
          allowDuplicates: true,
        },
      };
    case 'set-quantity':
      return {
        name: 'orderEditSetQuantity',
        types: { lineItemId: 'ID!', quantity: 'Int!', restock: 'Boolean' },
        values: {
          lineItemId: operation.lineId,
          quantity: operation.quantity,
          restock: operation.isRestocked,
        },
      };
    case 'add-discount': {
      const { value, description } = operation;
      return {
        name: 'orderEditAddLineItemDiscount',
        types: { lineItemId: 'ID!', discount: 'OrderEditAppliedDiscountInput!' },
        values: {
          lineItemId: operation.lineId,
          discount:
            typeof value === 'number'
              ? { description, percentValue: value }
              : { description, fixedValue: value },
        },
      };
    }
    case 'remove-discount':
      return {
        name: 'orderEditRemoveDiscount',
        types: { discountApplicationId: 'ID!' },
        values: { discountApplicationId: operation.discountId },
      };
    case 'add-shipping':
      return {
        name: 'orderEditAddShippingLine',
        types: { shippingLine: 'OrderEditAddShippingLineInput!' },
        values: { shippingLine: { title: operation.title, price: operation.price } },
      };
    case 'remove-shipping':
      return {
        name: 'orderEditRemoveShippingLine',
        types: { shippingLineId: 'ID!' },
        values: { shippingLineId: operation.shippingLineId },
      };
  }
}
