import type { CodedError } from '../orders/coded-error.ts';
import type { UserError } from '../orders/update-order.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

/**
 * The payload of a mutation that was refused, and noted as such.
 *
 * @param empty - The payload's other fields.
 */
export function answerRefused(
  errors: readonly (UserError | CodedError)[],
  empty: Resolved,
  world: World,
): Resolved {
  world.noteUserErrors(errors);
  // Where the schema has codes, an error without one says so with null.
  return { ...empty, userErrors: errors.map((each) => ({ code: null, ...each })) };
}
