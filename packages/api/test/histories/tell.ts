import { Quote } from '@amend/contract';

import { changesFor } from './shopper.ts';
import type { FaultKind, FaultPlan, History, Intent, Step } from './step.ts';
import type { Shown, World } from './world.ts';

/** Lets a history happen, then lets time pass until nothing is left to do, two hours at most. */
export async function tell(world: World, { steps }: Pick<History, 'steps'>): Promise<void> {
  world.story = JSON.stringify(steps);
  for (const step of steps) await world.clock.run(() => take(world, step));
  world.line.disarm();
  const startMs = world.clock.now().getTime();
  while (world.clock.now().getTime() < startMs + 7_200_000) {
    await world.clock.advance(await idleMs(world));
    await world.clock.run(async () => world.processAt(0).resume());
    if (await isQuiet(world)) return;
  }
}

const WINDOW_TASKS: readonly string[] = ['hold-window', 'release-window'];

async function isQuiet({ ledger, line, orderId }: World): Promise<boolean> {
  const edits = await ledger.listEdits(orderId);
  const isArrived = line.calls.every(({ isLate, arrivedMs }) => !isLate || arrivedMs !== null);
  const isOpen = edits.some(
    ({ step, settlement, landed }) => step !== 'done' || settlement.state === 'open' || landed.hold,
  );
  const tasks = await ledger.listTasks(orderId);
  return isArrived && !isOpen && !tasks.some(({ kind }) => WINDOW_TASKS.includes(kind));
}

/** How long nothing happens: until the next task, where there is nothing to be found out. */
async function idleMs({ ledger, line, clock }: World): Promise<number> {
  const isUnderWay =
    (await ledger.listUnfinishedEdits()).length > 0 ||
    line.calls.some(({ isLate, arrivedMs }) => isLate && arrivedMs === null);
  const nextAt = await ledger.nextTaskAt();
  if (isUnderWay || nextAt === null) return 15_000;
  return Math.min(1_800_000, Math.max(15_000, Date.parse(nextAt) - clock.now().getTime()));
}

async function take(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case 'shop':
      await Promise.all(step.intents.map((intent) => shop(world, intent)));
      return;
    case 'press-again': {
      const shown = pick(world, step.intent);
      if (shown) await press(world, shown, step.process);
      return;
    }
    case 'reuse-key': {
      const shown = pick(world, step.intent);
      if (shown)
        await press(
          world,
          {
            ...shown,
            changes: [{ kind: 'add-note', topic: 'gift-message', text: `another «${shown.number}»` }],
          },
          step.process,
        );
      return;
    }
    case 'decide': {
      const edits = await world.ledger.listEdits(world.orderId);
      const edit = edits.find(({ idempotencyKey }) => idempotencyKey === pick(world, step.intent)?.key);
      if (!edit) return;
      const path = `/edits/${edit.id}/${step.isApproved ? 'approve' : 'decline'}`;
      const reply = await world.asMerchant(world.processAt(step.process), path, '{}');
      if (reply) world.replies.push(reply);
      return;
    }
    case 'notice': {
      const delivery = {
        id: `delivery-${world.nextDelivery()}`,
        subject: { kind: 'order' as const, orderId: world.orderId, isNew: step.isNew },
      };
      for (let time = 0; time < step.times; time += 1) await world.processAt(step.process).notice(delivery);
      return;
    }
    case 'let-go': {
      const reply = await world.asMerchant(world.processAt(step.process), '/release', '');
      if (reply) world.replies.push(reply);
      return;
    }
    case 'others':
      return world.line.act(() => world.others(step.what));
    case 'arm':
      world.line.arm({ ...step.fault, kind: kindOf(world, step.fault) });
      return;
    case 'crash':
      world.processAt(step.point.process).crashAt(step.point);
      return;
    case 'restart':
      world.processAt(step.process).die();
      world.processAt(step.process);
      return;
    case 'resume':
      await world.processAt(step.process).resume();
      return;
    case 'wait':
      return world.clock.sleep(step.seconds * 1000);
    case 'skew': {
      // The minute that a lost change is waited for is counted by this clock: nothing can be promised where it is set forward within it.
      const isQuiet = (await world.ledger.listUnfinishedEdits()).length === 0;
      if (step.seconds < 0 || isQuiet) world.turnClock(step.seconds);
    }
  }
}

function kindOf(world: World, { kind }: FaultPlan): FaultKind {
  return kind.is === 'meanwhile' ? { is: 'meanwhile', act: () => world.others(kind.what) } : kind;
}

function pick(world: World, place: number): Shown | undefined {
  return world.shown[place % Math.max(1, world.shown.length)];
}

async function shop(world: World, intent: Intent): Promise<void> {
  if (intent.delayMs > 0) await world.clock.sleep(intent.delayMs);
  const number = world.nextIntent();
  const variantIds = world.simulator.state.products.flatMap(({ variants }) =>
    variants.map(({ id }) => String(id)),
  );
  const changes = changesFor(intent.wishes, number, world.line.order(), variantIds);
  const reply = await world.request(world.processAt(intent.process), '/quotes', JSON.stringify({ changes }));
  if (!reply) return;
  world.replies.push(reply);
  const quote = reply.status === 200 ? Quote.safeParse(reply.body) : null;
  if (!quote?.success) return;
  const shown = { number, key: `intent-${number}`, changes, quote: quote.data };
  world.shown.push(shown);
  if (intent.isLater) return;
  const { clicks, process } = intent;
  await Promise.all(Array.from({ length: clicks }, () => press(world, shown, process, clicks)));
}

async function press(
  world: World,
  { key, changes, quote }: Shown,
  process: number,
  clicks = 1,
): Promise<void> {
  const { amount, currencyCode } = quote.difference;
  const expected = { amount, currencyCode };
  const body = JSON.stringify({ changes, orderVersion: quote.orderVersion, expectedDifference: expected });
  const reply = await world.request(world.processAt(process), '/edits', body, key);
  if (reply) world.replies.push(reply);
  const isClear = world.isLedgerNear || clicks === 1;
  const edit = isClear ? await world.ledger.findEditByKey(world.orderId, key) : null;
  world.presses.push({ key, body, expected, reply, statusThen: edit && `${edit.status} ${edit.step}` });
}
