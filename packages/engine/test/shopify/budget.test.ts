import { createBudget } from '../../src/index.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { describeBudget } from './budget-conformance.ts';

describeBudget('createBudget', () => {
  const clock = createVirtualClock();
  return { budget: createBudget(clock), advance: clock.advance };
});
