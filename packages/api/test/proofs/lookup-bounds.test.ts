import type { OrderLookup } from '@amend/contract';
import { createMemoryLedger, createOutbox, MailFailure } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { ADDRESS_HEADER, orderNamed, problemOf } from '../kit.ts';
import { bring } from './proof-kit.ts';
import { emailOf, lookFor, openCodeShop } from './shopify-kit.ts';

const read = async (response: Response): Promise<OrderLookup> => response.json();

describe('lookups, how many and for how long', () => {
  it('I11 sends five codes an hour about an order, and gives no other answer after that', async () => {
    const { kit, outbox } = await openCodeShop();
    const email = emailOf(kit, '#1001');
    for (let lookups = 0; lookups < 7; lookups += 1) {
      expect((await lookFor(kit, '#1001', email)).status).toBe(202);
      await kit.engine.runTasks();
    }
    expect(outbox.mails).toHaveLength(5);
    kit.clock.advanceSeconds(3600.001);
    await lookFor(kit, '#1001', email);
    await kit.engine.runTasks();
    expect(outbox.mails).toHaveLength(6);
  });

  it('I11 sends no more of them where many are asked for at once', async () => {
    const { kit, outbox } = await openCodeShop();
    for (let lookups = 0; lookups < 9; lookups += 1) await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    await kit.engine.runTasks();
    expect(outbox.mails).toHaveLength(5);
  });

  it('I11 sends five codes an hour to an address, whichever orders it has', async () => {
    const { kit, outbox } = await openCodeShop();
    const names = ['#1001', '#1002', '#1003', '#1004', '#1005', '#1006'];
    for (const name of names) {
      orderNamed(kit.simulator, name).email = 'lena.hartwig@example.com';
      await lookFor(kit, name, 'lena.hartwig@example.com');
      await kit.engine.runTasks();
    }
    expect(outbox.mails).toHaveLength(5);
  });

  it('I12 says when to come back where too many wait', async () => {
    const { kit } = await openCodeShop();
    for (let lookups = 0; lookups < 200; lookups += 1)
      expect((await lookFor(kit, '#1001', 'someone@example.com')).status).toBe(202);
    const response = await lookFor(kit, '#1001', 'someone@example.com');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await problemOf(response)).toMatchObject({ code: 'shop_busy' });
    for (let rounds = 0; rounds < 4; rounds += 1) await kit.engine.runTasks();
    expect((await lookFor(kit, '#1001', 'someone@example.com')).status).toBe(202);
  });

  it('F2 I12 lets nobody take all the room from one address', async () => {
    const { kit } = await openCodeShop();
    const from = (address: string) => lookFor(kit, '#1001', 'a@b.example', { [ADDRESS_HEADER]: address });
    for (let lookups = 0; lookups < 60; lookups += 1) expect((await from('203.0.113.1')).status).toBe(202);
    for (let lookups = 0; lookups < 150; lookups += 1) {
      const response = await from('203.0.113.1');
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    }
    expect((await from('203.0.113.2')).status).toBe(202);
    kit.clock.advanceSeconds(60);
    expect((await from('203.0.113.1')).status).toBe(202);
  });

  it('costs Shopify what is set aside for it', async () => {
    const { kit } = await openCodeShop();
    await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    await kit.engine.runTasks();
    expect(kit.simulator.log.map(({ requestedQueryCost }) => requestedQueryCost)).toEqual([6]);
  });

  it('I9 keeps neither the code nor the id of a lookup, nor what was said, once it is done', async () => {
    const ledger = createMemoryLedger();
    const kept: unknown[] = [];
    const { kit } = await openCodeShop({
      kit: {
        ledger: {
          ...ledger,
          async endLookup(key, codeHash) {
            kept.push(key, codeHash);
            await ledger.endLookup(key, codeHash);
            kept.push(await ledger.findLookup(key), await ledger.listTasks(''));
          },
        },
      },
    });
    const { lookupId } = await read(await lookFor(kit, '#1001', emailOf(kit, '#1001')));
    await kit.engine.runTasks();
    expect(kept).toHaveLength(4);
    expect(JSON.stringify(kept)).not.toContain(lookupId);
    expect(JSON.stringify(kept)).not.toMatch(/lena|example\.com|12345678/);
  });

  it('I9 forgets a lookup an hour after it was asked', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openCodeShop({ kit: { ledger } });
    await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    const [task] = await ledger.listDueTasks('2026-11-23T09:00:00.000Z', 1);
    await kit.engine.runTasks();
    kit.clock.advanceSeconds(3599.999);
    await kit.engine.runTasks();
    expect(await ledger.findLookup(task?.subject ?? '')).not.toBeNull();
    kit.clock.advanceSeconds(0.001);
    await kit.engine.runTasks();
    expect([await ledger.findLookup(task?.subject ?? ''), await kit.engine.nextTaskAt()]).toEqual([
      null,
      null,
    ]);
  });

  it('I10 keeps a code good where a crash came right after it was sent', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openCodeShop({ kit: { ledger } });
    const { lookupId } = await read(await lookFor(kit, '#1001', emailOf(kit, '#1001')));
    const [task] = await ledger.listDueTasks('2026-11-23T09:00:00.000Z', 1);
    await kit.engine.runTasks();
    if (task) await ledger.putTask(task);
    await kit.engine.runTasks();
    const proof = { kind: 'one-time-code', lookupId, code: '12345678' };
    expect((await bring(kit, proof)).status).toBe(201);
  });

  it('I9 takes nothing down where Shopify has ended the access of the app', async () => {
    const ledger = createMemoryLedger();
    const { kit } = await openCodeShop({ kit: { ledger }, isAccessEnded: async () => true });
    const response = await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    expect(await problemOf(response)).toMatchObject({ code: 'shop_closed' });
    expect(await ledger.listTasks('')).toEqual([]);
  });

  it('I9 tries again while Shopify or the mailer fails, until the code would have expired', async () => {
    const outbox = createOutbox();
    let isDown = true;
    const { kit } = await openCodeShop({
      mailer: {
        async send(mail) {
          if (isDown) throw new Error(`Cannot reach ${mail.to}.`);
          await outbox.send(mail);
        },
      },
    });
    const lookup = await read(await lookFor(kit, '#1001', emailOf(kit, '#1001')));
    await kit.engine.runTasks();
    expect(await kit.engine.nextTaskAt()).toBe('2026-11-23T09:00:15.000Z');
    isDown = false;
    kit.shopify.isDown = () => true;
    kit.clock.advanceSeconds(15);
    await kit.engine.runTasks();
    expect(await kit.engine.nextTaskAt()).toBe('2026-11-23T09:00:45.000Z');
    kit.shopify.isDown = () => false;
    kit.clock.advanceSeconds(30);
    await kit.engine.runTasks();
    expect(outbox.mails.map(({ text }) => /\d{4} \d{4}/.exec(text)?.[0])).toEqual(['0000 0002']);
    const proof = { kind: 'one-time-code', lookupId: lookup.lookupId, code: '0000-0002' };
    expect((await bring(kit, proof)).status).toBe(201);
    expect(kit.reports.map(({ message }) => message).join()).not.toContain('example.com');
  });

  it('I9 gives up where the time is over, or the mail is refused for good', async () => {
    const { kit, outbox } = await openCodeShop();
    await lookFor(kit, '#1001', emailOf(kit, '#1001'));
    kit.clock.advanceSeconds(600);
    await kit.engine.runTasks();
    expect([outbox.mails, await kit.engine.nextTaskAt()]).toEqual([[], '2026-11-23T10:00:00.000Z']);
    const refusing = await openCodeShop({
      mailer: { send: () => Promise.reject(new MailFailure('550', true)) },
    });
    await lookFor(refusing.kit, '#1001', emailOf(refusing.kit, '#1001'));
    await refusing.kit.engine.runTasks();
    expect(await refusing.kit.engine.nextTaskAt()).toBe('2026-11-23T10:00:00.000Z');
    expect(refusing.kit.reports.map(({ message }) => message)).toEqual([
      'A one-time code could not be sent: 550',
    ]);
  });
});
