import type { Change } from '@amend/contract';
import { createMemoryLedger, createOutbox, MailFailure } from '@amend/engine';
import type { Mailer } from '@amend/engine';
import type { AmendConfig } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { change, correction, createKit, createShopper, lineIdOf, orderNamed, variantIdOf } from './kit.ts';
import type { Kit } from './kit.ts';

interface Options {
  readonly mail?: AmendConfig['mail'];
  readonly mailer?: Mailer;
  readonly language?: string;
  readonly config?: Partial<AmendConfig>;
}

/** Order #1001: a shirt at €68.00, paid; Ink / XL costs €4.00 more, and one of its two mugs €16.00. */
async function open(options: Options = {}) {
  const outbox = createOutbox();
  const ledger = createMemoryLedger();
  const kit = await createKit({
    ledger,
    engine: { orderCacheMs: 0, mailer: options.mailer ?? outbox },
    config: { mail: options.mail ?? { from: 'Nordlys <hello@nordlys.example>' }, ...options.config },
  });
  const token = { expiresInSeconds: 86_400 };
  const shopper = await createShopper(kit, '#1001', token, {
    'accept-language': options.language ?? 'en-GB',
  });
  const dearer: Change = {
    kind: 'swap-item',
    lineId: lineIdOf(kit.simulator, '#1001', 0),
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  };
  const cheaper: Change = { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 };
  const subjects = () => outbox.mails.map(({ subject }) => subject);
  const dueMails = async () =>
    (await ledger.listTasks(shopper.orderId)).filter(({ kind }) => kind === 'send-mail');
  return { kit, shopper, outbox, subjects, dueMails, dearer, cheaper };
}

/** Lets time pass in steps of at most ten minutes, at each of which the host does what is due. */
async function pass({ clock, engine }: Kit, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 600) {
    clock.advanceSeconds(Math.min(left, 600));
    // What the first round has brought about is told in the second.
    await engine.runTasks();
    await engine.runTasks();
  }
}

const address = 'lena.hartwig@example.com';

/** A mailer that fails so many times, and then takes what it is given. */
function failing(error: Error, times = Infinity) {
  const outbox = createOutbox();
  let tries = 0;
  const mailer: Mailer = {
    async send(mail) {
      tries += 1;
      if (tries <= times) throw error;
      await outbox.send(mail);
    },
  };
  return { mailer, outbox, tries: () => tries };
}

describe('the mails to a shopper', () => {
  it('L1 L2 L3 say that an order is changed, to the address on it', async () => {
    const { kit, shopper, outbox } = await open();
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    expect(outbox.mails).toEqual([]);
    await kit.engine.runTasks();
    expect(outbox.mails).toHaveLength(1);
    expect(outbox.mails[0]).toMatchObject({
      to: orderNamed(kit.simulator, '#1001').email,
      from: 'Nordlys <hello@nordlys.example>',
      subject: 'Your order #1001 is changed',
      text: expect.stringContaining(
        'Delivery address: Lena Hartwig, Invalidenstraße 116, 10115 Berlin, Germany',
      ),
      messageId: `<${edit.id}.applied@nordlys.myshopify.com>`,
    });
    await pass(kit, 3600);
    expect(outbox.mails).toHaveLength(1);
  });

  it('L1 say what is to be paid and where, and that it has arrived', async () => {
    const { kit, shopper, outbox, subjects, dearer } = await open();
    const { edit } = await change(shopper, [dearer]);
    await kit.engine.runTasks();
    expect(subjects()).toEqual(['Please pay €4.00 for your order #1001']);
    expect(outbox.mails[0]?.text).toContain(`Pay €4.00:\n${edit.settlement.paymentUrl}\n`);
    expect(outbox.mails[0]?.text).toContain('Please pay by Monday 23 November, 10:00.');
    kit.simulator.pay(shopper.orderId);
    await pass(kit, 120);
    expect(subjects().slice(1)).toEqual(['We received your payment for order #1001']);
  });

  it('L1 say that a change was not paid in time, what stays, and what the order costs again', async () => {
    const { kit, shopper, outbox, subjects, dearer } = await open();
    await change(shopper, [dearer, ...(await correction(shopper, { zip: '10115' }))]);
    await pass(kit, 3800);
    expect(subjects()).toEqual([
      'Please pay €4.00 for your order #1001',
      'The change to your order #1001 was taken back',
    ]);
    const { text = '' } = outbox.mails[1] ?? {};
    expect(text).toContain('was not paid by Monday 23 November, 10:00, so we took it back.');
    expect(text).toContain('Taken back:\n- 1 × Linen shirt, Ink / XL in place of Linen shirt, Sage / M\n');
    expect(text).toContain('This stays as you corrected it:\n- Delivery address: Lena Hartwig');
    expect(text).toContain('Your order now comes to: €104.90');
  });

  it('L1 L5 say in German what comes back and that it is on its way', async () => {
    const { kit, shopper, outbox, subjects, cheaper } = await open({ language: 'de-DE,en;q=0.5' });
    await change(shopper, [cheaper]);
    await kit.engine.runTasks();
    expect(subjects().map((subject) => subject.replace('\u00a0', ' '))).toEqual([
      'Ihre Bestellung #1001 ist geändert',
      '16,00 € sind auf dem Weg zu Ihnen (Bestellung #1001)',
    ]);
    expect(outbox.mails[0]?.text).toContain('1 statt 2');
  });

  it('say that an order is cancelled', async () => {
    const { kit, shopper, outbox, subjects } = await open();
    await change(shopper, [{ kind: 'cancel-order' }]);
    await kit.engine.runTasks();
    expect(subjects()).toEqual(['Your order #1001 is cancelled']);
    expect(outbox.mails[0]?.text).toContain('You get €104.90 back.');
  });

  it('L1 ask nobody to pay what is paid by then, also where Amend has not noticed yet', async () => {
    const { kit, shopper, subjects, dearer } = await open();
    await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    await kit.engine.runTasks();
    expect(subjects()).toEqual([]);
    await pass(kit, 120);
    expect(subjects()).toEqual(['We received your payment for order #1001']);
  });

  it('L2 go nowhere where the order has no address, or none that is one', async () => {
    for (const email of [
      null,
      '',
      'Lena',
      'a@example.com, b@example.com',
      'a@example.com\r\nBcc: b@example.com',
    ]) {
      const { kit, shopper, outbox, dueMails } = await open();
      await change(shopper, await correction(shopper, { zip: '10115' }));
      orderNamed(kit.simulator, '#1001').email = email;
      await kit.engine.runTasks();
      expect(outbox.mails).toEqual([]);
      expect(await dueMails()).toEqual([]);
    }
  });

  it('L2 go to the address that the order has when they are sent', async () => {
    const { kit, shopper, outbox } = await open();
    await change(shopper, [{ kind: 'correct-contact', email: 'new@example.com' }]);
    await kit.engine.runTasks();
    expect(outbox.mails.map(({ to }) => to)).toEqual(['new@example.com']);
  });

  it('are only of the kinds that the shop wants', async () => {
    const mail = { from: 'hello@nordlys.example', kinds: ['refunded'] } as const;
    const { kit, shopper, subjects, cheaper } = await open({ mail });
    await change(shopper, [cheaper]);
    await kit.engine.runTasks();
    expect(subjects()).toEqual(['€16.00 is on its way back to you (order #1001)']);
  });

  it('L1 are sent by a restart where a crash came before them', async () => {
    const { kit, shopper, dueMails } = await open();
    await change(shopper, await correction(shopper, { zip: '10115' }));
    const [due] = await dueMails();
    expect(due).toMatchObject({ kind: 'send-mail', attempts: 0, dueAt: kit.clock.now().toISOString() });
    expect(await kit.engine.nextTaskAt()).toBe(due?.dueAt);
  });

  it('are none where the shop has not configured them', async () => {
    const outbox = createOutbox();
    const ledger = createMemoryLedger();
    const kit = await createKit({ ledger, engine: { mailer: outbox } });
    const shopper = await createShopper(kit, '#1001');
    await change(shopper, await correction(shopper, { zip: '10115' }));
    await kit.engine.runTasks();
    expect(outbox.mails).toEqual([]);
    expect(await ledger.listTasks(shopper.orderId)).toEqual([]);
  });

  it('want a mailer where they are configured', async () => {
    await expect(createKit({ config: { mail: { from: 'hello@nordlys.example' } } })).rejects.toThrow(
      'The configuration has `mail`, so that the engine needs a `mailer`.',
    );
  });
});

describe('a mailer that fails', () => {
  it('L3 L6 is asked again with the same mail, after waits that grow, until it takes it', async () => {
    const { mailer, outbox, tries } = failing(new Error(`connection to ${address} lost`), 3);
    const { kit, shopper, dueMails } = await open({ mailer });
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await kit.engine.runTasks();
      const [due] = await dueMails();
      if (!due) throw new Error('The mail is not put off.');
      expect(due).toMatchObject({ attempts: round + 1, note: 'The mailer failed.' });
      waits.push(Date.parse(due.dueAt) - kit.clock.now().getTime());
      kit.clock.advanceSeconds(Math.ceil((waits.at(-1) ?? 0) / 1000));
    }
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    await kit.engine.runTasks();
    expect(tries()).toBe(4);
    expect(outbox.mails.map(({ messageId }) => messageId)).toEqual([
      `<${edit.id}.applied@nordlys.myshopify.com>`,
    ]);
    expect(await dueMails()).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  it('L6 is asked no more after a day, which is reported without the address', async () => {
    const { mailer, tries } = failing(new Error(`no route to ${address}`));
    const { kit, shopper, dueMails } = await open({ mailer });
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    await pass(kit, 20 * 3600);
    expect(await dueMails()).toHaveLength(1);
    await pass(kit, 10 * 3600);
    expect(await dueMails()).toEqual([]);
    expect(tries()).toBe(11);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `The mail "applied" of edit ${edit.id} is given up: The mailer failed.`,
    ]);
  });

  it('L6 is not asked again for a mail that it refuses for good, which is reported', async () => {
    const { mailer, tries } = failing(
      new MailFailure('The mail server did not take a mail (550 5.1.1).', true),
    );
    const { kit, shopper, dueMails } = await open({ mailer });
    const { edit } = await change(shopper, await correction(shopper, { zip: '10115' }));
    await pass(kit, 7200);
    expect(tries()).toBe(1);
    expect(await dueMails()).toEqual([]);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      `The mail "applied" of edit ${edit.id} is given up: The mail server did not take a mail (550 5.1.1).`,
    ]);
  });

  it('keeps the money of no order waiting', async () => {
    let take: (() => void) | undefined;
    const taken = new Promise<void>((resolve) => (take = resolve));
    const { kit, shopper, dearer } = await open({ mailer: { send: () => taken } });
    const { edit } = await change(shopper, [dearer]);
    kit.simulator.pay(shopper.orderId);
    kit.clock.advanceSeconds(60);
    const running = kit.engine.runTasks();
    let status = edit.status;
    while (status !== 'settled') {
      const read = await shopper.call('GET', `/edits/${edit.id}`);
      status = (await read.json()).status;
    }
    take?.();
    await running;
    expect(status).toBe('settled');
  });
});
