import type { Engine } from '@amend/engine';

import { answerProblem } from './answers.ts';
import type { Route } from './routes.ts';

/** The same route, which tells shoppers that the shop is closed once it has taken the app off (rule G10), also where Shopify would not be asked. */
export function whileOpen({ isAccessEnded }: Pick<Engine, 'isAccessEnded'>) {
  return ({ handle, ...route }: Route): Route => ({
    ...route,
    handle: async (c) => ((await isAccessEnded()) ? answerProblem(c, { code: 'shop_closed' }) : handle(c)),
  });
}
