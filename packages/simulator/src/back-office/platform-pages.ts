import type { Context, Hono } from 'hono';

import type { Fault } from '../faults.ts';
import { readChoice, readInstant } from '../json/read-json.ts';
import { STANDINGS } from '../platform/standing.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Simulator } from '../simulator.ts';
import { parseSwitch } from '../switch-facts.ts';
import { renderClockPage } from './clock-page.ts';
import { renderFaultsPage } from './faults-page.ts';
import type { Notice } from './notice.ts';
import { readFaultForm, type Form } from './read-fault-form.ts';
import { renderRequestsPage } from './requests-page.ts';
import { renderSwitchesPage } from './switches-page.ts';
import { renderWebhooksPage } from './webhooks-page.ts';

/** Adds the pages about the platform around the shop: requests, webhooks, clock, faults, switches, and the state as a file. */
export function addPlatformPages(app: Hono, simulator: Simulator, now: () => Date): void {
  // A reset forgets faults; the shop's state is another one then.
  const faultsOf = new WeakMap<ShopState, Fault[]>();
  const listFaults = () => faultsOf.get(simulator.state) ?? [];

  app.get('/requests', (context) => context.html(renderRequestsPage(simulator.log, simulator.state.shop)));
  app.get('/webhooks', (context) => context.html(renderWebhooksPage(simulator.state)));
  app.get('/state.json', (context) => {
    context.header('content-disposition', 'attachment; filename="shop.json"');
    return context.json(simulator.exportState());
  });

  const showClock = (notice: Notice | null) => renderClockPage(simulator.state, now(), notice);
  app.get('/clock', (context) => context.html(showClock(readDone(context, 'The clock was moved.'))));
  app.post('/clock', (context) =>
    press(context, '/clock', showClock, async ({ seconds, instant }) => {
      if (seconds !== undefined) await simulator.clock.advance(Number(seconds));
      else await simulator.clock.set(readInstant(`${instant ?? ''}Z`, 'The clock'));
    }),
  );

  const showFaults = (notice: Notice | null) => {
    const own = listFaults();
    const unused = simulator.unusedFaults().filter((spec) => own.every((each) => each.spec !== spec));
    const waiting = own.flatMap(({ spec, timesLeft }, number) =>
      timesLeft > 0 || spec.kind === 'slow' ? [{ spec, number: spec.kind === 'slow' ? number : null }] : [],
    );
    return renderFaultsPage(
      [...waiting, ...unused.map((spec) => ({ spec, number: null }))],
      simulator.state.shop,
      notice,
    );
  };
  app.get('/faults', (context) => context.html(showFaults(readDone(context, 'Done.'))));
  app.post('/faults', (context) =>
    press(context, '/faults', showFaults, (form) => {
      const fault = simulator.fail(readFaultForm(form));
      faultsOf.set(simulator.state, [...listFaults(), fault]);
    }),
  );
  app.post('/faults/:number/release', (context) =>
    press(context, '/faults', showFaults, () => {
      const fault = listFaults()[Number(context.req.param('number'))];
      fault?.release();
      faultsOf.set(
        simulator.state,
        listFaults().filter((each) => each !== fault),
      );
    }),
  );

  const showSwitches = (notice: Notice | null) =>
    renderSwitchesPage(simulator.switches, simulator.state, notice);
  app.get('/switches', (context) => context.html(showSwitches(readDone(context, 'Done.'))));
  app.post('/switches', (context) =>
    press(context, '/switches', showSwitches, (form) => {
      const changes = Object.entries(form).map(([name, position]) => parseSwitch(name, position));
      for (const change of changes) simulator.turn(change);
    }),
  );
  app.post('/standing', (context) =>
    press(context, '/switches', showSwitches, ({ standing }) =>
      simulator.changeStanding(readChoice(STANDINGS)(standing, 'Standing')),
    ),
  );
}

async function press(
  context: Context,
  path: string,
  show: (notice: Notice) => Parameters<Context['html']>[0],
  act: (form: Form) => void | Promise<void>,
): Promise<Response> {
  const form = Object.entries(await context.req.parseBody()).map(([name, value]) => [name, String(value)]);
  try {
    await act(Object.fromEntries(form));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return await context.html(show({ kind: 'refused', text }), 409);
  }
  return context.redirect(`${path}?done`, 303);
}

function readDone(context: Context, text: string): Notice | null {
  return context.req.query('done') === undefined ? null : { kind: 'done', text };
}
