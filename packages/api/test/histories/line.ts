import type { Simulator } from '@amend/simulator';

import type { VirtualClock } from '../../../engine/test/virtual-clock.ts';
import { DETAIL_FIELDS, glanceAt } from './glance.ts';
import type { DetailField, Glance, SimulatedOrder } from './glance.ts';
import type { LookedAt } from './looked-at.ts';
import type { ArmedFault, FaultKind } from './step.ts';

/** Whose write something is: an edit's own or what takes it back, or `null` for everybody but Amend. */
export type Author = { readonly editId: string; readonly isUndo: boolean } | null;

/** One call of Amend to Shopify. Instants are milliseconds since 1970: by Amend's clock where it says `ByApi`, by Shopify's otherwise. */
export interface Call {
  readonly operation: string;
  readonly isMutation: boolean;
  readonly caller: number;
  readonly text: string;
  readonly author: Author;
  readonly sentByApiMs: number;
  readonly sentMs: number;
  readonly isLate: boolean;
  arrivedMs: number | null;
  /** Whether the caller has an answer that tells what became of it. */
  isAnswered: boolean;
  before: Glance | null;
  after: Glance | null;
}

/** One value that a detail of the order came to have. */
export interface DetailEntry {
  readonly field: DetailField;
  readonly value: string;
  readonly author: Author;
  /** Whether somebody else had changed the field since the writer last looked. */
  readonly isBlind: boolean;
}

export interface LineOptions {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly orderId: string;
  /** Takes as long as a call does on its way, from so many to so many milliseconds. */
  readonly travel: (fromMs: number, toMs: number) => Promise<void>;
  readonly ledger: Pick<LookedAt, 'listEdits'>;
  readonly inTurn: Turns;
}

/** Has work done when all that came before it is. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Shopify does one thing after the other. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The way between Amend and Shopify: it takes time, goes wrong as asked for, and writes down what passed. */
export function createLine({ clock, simulator, orderId, travel, ledger, inTurn }: LineOptions) {
  const calls: Call[] = [];
  const details: DetailEntry[] = [];
  const editsByAgreement = new Map<number, Author>();
  const repricings = new Map<string, number>();
  const lastReads = new Map<number, number>();
  let armed: { readonly fault: ArmedFault; seen: number; left: number }[] = [];
  let last = glanceAt(order());
  const first = last.details;

  function order(): SimulatedOrder {
    const found = simulator.state.orders.find(({ id }) => String(id) === orderId);
    if (!found) throw new Error('The order is gone.');
    return found;
  }

  /** `seen` is how many of the details the writer had read when it wrote; `null` for everybody but Amend. */
  function notice(author: Author, seen: number | null, operation = ''): void {
    const now = glanceAt(order());
    for (const field of DETAIL_FIELDS) {
      if (now.details[field] === last.details[field]) continue;
      const lastOther = details.findLastIndex((entry) => entry.field === field && entry.author === null);
      const isBlind = seen !== null && lastOther >= seen;
      details.push({ field, value: now.details[field], author, isBlind });
    }
    for (const agreement of order().agreements.slice(last.agreements)) {
      if (agreement.reason !== 'ORDER_EDIT') continue;
      if (operation !== 'UpdateOrder' || author === null) {
        editsByAgreement.set(agreement.id, author);
      } else if (!author.isUndo) {
        const moved = agreement.sales.reduce((sum, { total }) => sum + total.presentment, 0);
        repricings.set(author.editId, moved);
      }
    }
    last = now;
  }

  async function run(
    request: Request,
    { author, caller, operation, isLate }: Call,
    seen: number,
  ): Promise<Answer> {
    const response = await simulator.fetch(request);
    const answer: Answer = { status: response.status, text: await response.text() };
    notice(author, seen, operation);
    // What is staged does not bring the order's details along.
    if (operation !== 'StageEdit' && !isLate) lastReads.set(caller, details.length);
    return answer;
  }

  /** Somebody else does something to the shop through the Admin API, or by hand. */
  function act<Value>(work: () => Promise<Value>): Promise<Value> {
    return inTurn(async () => {
      const value = await work();
      notice(null, null);
      return value;
    });
  }

  function claim(operation: string, isMutation: boolean): ArmedFault | null {
    const waiting = armed.filter(
      ({ fault, left }) =>
        left > 0 &&
        (fault.operation === operation ||
          fault.operation === 'any' ||
          (fault.operation === 'any mutation' && isMutation)),
    );
    for (const each of waiting) each.seen += 1;
    const hit = waiting.find(({ fault, seen }) => seen >= fault.nth);
    if (!hit) return null;
    hit.left -= 1;
    return hit.fault;
  }

  async function authorOf(operation: string, text: string): Promise<Author> {
    if (!['UpdateOrder', 'CommitEdit', 'CancelOrder'].includes(operation)) return null;
    const named = /Amend edit (\S+?)\./.exec(text)?.[1];
    const edits = (await ledger.listEdits(orderId)).filter(({ step }) => step !== 'done');
    const isMarked = (changes: unknown) => {
      const marks = JSON.stringify(changes).match(/«\d+»|s\d+@example\.com/g) ?? [];
      return marks.some((mark) => text.includes(mark));
    };
    const edit =
      edits.find(({ id }) => id === named) ??
      edits.find(({ step, changes }) => step === 'writing' && isMarked(changes)) ??
      edits.find(({ step }) => step === 'undoing') ??
      edits.find(({ changes }) => isMarked(changes));
    if (edit) return { editId: edit.id, isUndo: edit.step === 'undoing' };
    return { editId: named ?? 'nobody', isUndo: false };
  }

  return {
    calls,
    details,
    first,
    editsByAgreement,
    /** What details moved of the price when an edit wrote them, in minor units, by edit. */
    repricings,
    order,
    act,
    arm(fault: ArmedFault): void {
      armed.push({ fault, seen: 0, left: fault.times });
    },
    disarm(): void {
      armed = [];
    },
    /** Sends what Amend sends. */
    async send(caller: number, url: string, init: RequestInit, sentByApiMs: number): Promise<Answer> {
      const text = String(init.body);
      const operation = /"operationName":"(\w+)"/.exec(text)?.[1] ?? '';
      const isMutation = text.includes('"query":"\\n    mutation') || text.includes('mutation ');
      const fault = claim(operation, isMutation);
      const kind: FaultKind | null = fault?.kind ?? null;
      const call: Call = {
        operation,
        isMutation,
        caller,
        text: text.slice(text.indexOf('"variables":')),
        author: await authorOf(operation, text.slice(text.indexOf('"variables":'))),
        sentByApiMs,
        sentMs: clock.now().getTime(),
        isLate: kind?.is === 'late',
        arrivedMs: null,
        isAnswered: false,
        before: null,
        after: null,
      };
      calls.push(call);
      const seen = lastReads.get(caller) ?? 0;
      const signal = init.signal ?? null;
      const aborted = new Promise<never>((_, reject) => {
        const fail = () => reject(new TypeError('fetch failed'));
        if (signal?.aborted) fail();
        signal?.addEventListener('abort', fail, { once: true });
      });
      aborted.catch(() => undefined);
      const { signal: _, ...rest } = init;
      const arrive = () =>
        inTurn(async () => {
          if (kind?.is === 'meanwhile') await kind.act().then(() => notice(null, null));
          if (kind?.is === 'shopify') simulator.fail({ ...kind.spec, operation });
          call.arrivedMs = clock.now().getTime();
          call.before = glanceAt(order());
          const answer = await run(new Request(url, rest), call, seen);
          call.after = glanceAt(order());
          return answer;
        });
      if (kind?.is === 'late') {
        void clock.sleep(kind.seconds * 1000).then(() => clock.hold(arrive));
        return await aborted;
      }
      await travel(10, 90);
      if (kind?.is === 'drop-before') throw new TypeError('fetch failed');
      if (kind?.is === 'html' && !kind.isAfter) return { status: 502, text: '<html>Bad gateway</html>' };
      const answer = await arrive();
      if (kind?.is === 'slow') return await aborted;
      await travel(10, 90);
      if (kind?.is === 'drop-after') throw new TypeError('fetch failed');
      if (kind?.is === 'html') return { status: 502, text: '<html>Bad gateway</html>' };
      call.isAnswered = answer.status < 500 && !answer.text.includes('INTERNAL_SERVER_ERROR');
      return answer;
    },
  };
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

export type Line = ReturnType<typeof createLine>;
