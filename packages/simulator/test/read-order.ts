import type { Simulator } from '../src/index.ts';
import { ask, orderOf } from './start.ts';

/** Reads fields of an order; the errors, where there are any. */
export async function readOrder(simulator: Simulator, fields: string, number = 1001): Promise<unknown> {
  const { gid } = orderOf(simulator, number);
  const { body } = await ask(simulator, `query ($id: ID!) { order(id: $id) { ${fields} } }`, { id: gid });
  const { data, errors }: { data: { order: unknown }; errors?: unknown } = JSON.parse(JSON.stringify(body));
  return errors ?? data.order;
}
