import type { Browser } from 'playwright-core';

import { JOURNEYS } from '../../test/journeys.ts';
import { watchMovement } from '../../test/stillness.ts';
import { visit } from '../../test/visitor.ts';
import { EVERYTHING } from './pages.ts';
import type { BenchSite } from './site.ts';

const WIDTHS = [360, 768, 1280];

/** How far things move while pages load and when answers come late, everything that shoppers do in the widgets added up, at three widths. */
export async function measureMovement(browser: Browser, site: BenchSite): Promise<number> {
  let sum = 0;
  for (const width of WIDTHS) {
    for (const [order, ...steps] of Object.values(JOURNEYS)) {
      site.simulator.reset();
      const visitor = await visit(browser, width, { viewport: { width, height: 4000 } });
      const opening = {
        url: `${site.origin}${EVERYTHING.path}?order=${order}`,
        late: /\/amend\/\S+\.js|\/v1\/orders\//,
        until: { 'amend-order-tracking': 'Your delivery', 'amend-address-correction': /\d{5} \w+/ },
      };
      const { loading, steps: taken } = await watchMovement(visitor.page, opening, steps);
      sum += taken.reduce((total, { answering }) => total + answering, loading);
      await visitor.leave();
    }
  }
  return sum;
}
