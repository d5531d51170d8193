import type { Display } from '@amend/engine';

import { createChangeFixtures, type ChangeFixtures } from './change-fixtures.ts';
import { createOrderFixtures, type OrderFixtures } from './order-fixtures.ts';

/** Makes what an API would answer, in one language and at one time: the only place in which the gallery's data is made. */
export interface Fixtures extends OrderFixtures, ChangeFixtures {}

/** Makes {@link Fixtures}. `now` is in milliseconds; pictures are below the address `pictures`. */
export function createFixtures(display: Display, now: number, pictures: string): Fixtures {
  const orders = createOrderFixtures(display, now, pictures);
  return { ...orders, ...createChangeFixtures(orders) };
}
