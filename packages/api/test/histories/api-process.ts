import { createEngine } from '@amend/engine';
import type { Delivery, Engine, Ledger } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import type { ImportedKey } from '@amend/order-token';

import type { VirtualClock } from '../../../engine/test/virtual-clock.ts';
import { createApi } from '../../src/index.ts';
import type { Line } from './line.ts';
import { SHOP } from './names.ts';
import type { CrashPoint } from './step.ts';

export interface ProcessOptions {
  readonly number: number;
  readonly clock: VirtualClock;
  readonly line: Line;
  readonly ledger: Ledger;
  readonly config: ResolvedConfig;
  readonly keys: readonly ImportedKey[];
  readonly merchantKeys: readonly { readonly id: string; readonly secret: string }[];
  /** Milliseconds by which its clock is ahead of Shopify's. */
  readonly skewMs: () => number;
  readonly createId: () => string;
  readonly report: (error: Error) => void;
  /** Told when it dies at the point that was set for it. */
  readonly onCrash: () => void;
}

/** What the methods of a ledger that change it do not begin with. */
const READING = /^(find|list|count|recall|next|is)/;

/** The real API on the real engine, in a process that can die at any point: from then on nothing of it happens any more, not even a `finally`. */
export function startProcess(options: ProcessOptions) {
  const { number, clock, line, config, keys, merchantKeys } = options;
  const dying = new AbortController();
  /** What nobody ever hears of. Of this process alone: what waits for it goes when the process goes. */
  const forever = new Promise<never>(() => {});
  const death = new Promise<null>((resolve) => {
    dying.signal.addEventListener('abort', () => resolve(null));
  });
  let isAlive = true;
  let crash: CrashPoint | null = null;
  let passed = 0;

  function die(): void {
    isAlive = false;
    dying.abort();
  }

  async function around<Value>(at: CrashPoint['at'], work: () => Promise<Value>): Promise<Value> {
    if (!isAlive) return forever;
    const isHere = crash?.at === at && ++passed === crash.nth;
    if (!isHere) return settled(work());
    if (crash?.isAfter) await work().catch(() => undefined);
    die();
    options.onCrash();
    return forever;
  }

  /** What work comes to, as long as anybody is there to hear it. */
  async function settled<Value>(work: Promise<Value>): Promise<Value> {
    try {
      const value = await work;
      return isAlive ? value : await forever;
    } catch (error) {
      if (isAlive) throw error;
      return await forever;
    }
  }

  const ledger = new Proxy(options.ledger, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || typeof name !== 'string') return method;
      return (...args: readonly unknown[]) => {
        const work = async () => Reflect.apply(method, target, args);
        return READING.test(name) ? (isAlive ? settled(work()) : forever) : around('write', work);
      };
    },
  });

  const now = () => new Date(clock.now().getTime() + options.skewMs());
  const engine: Engine = createEngine({
    config,
    ledger,
    now,
    sleep: (ms) => (isAlive ? settled(clock.sleep(ms)) : forever),
    createId: options.createId,
    report: options.report,
    orderCacheMs: 0,
    async fetch(url, init) {
      const { status, text } = await around('call', () =>
        line.send(number, String(url), init ?? {}, now().getTime()),
      );
      return new QuickResponse(status, text);
    },
  });
  const api = createApi({
    engine,
    shop: SHOP,
    keys,
    merchantKeys,
    audience: 'amend',
    origins: [],
    now,
    createId: () => 'request-1',
    report: options.report,
  });

  async function resume(): Promise<void> {
    await engine.resume();
    await engine.runTasks();
  }

  async function notice(delivery: Delivery): Promise<void> {
    await engine.notice(delivery);
    await engine.runTasks();
  }

  return {
    number,
    /** What it answers, or `null` where it died before it could. */
    answer: (path: string, init: RequestInit) =>
      isAlive ? Promise.race([settled(Promise.resolve(api.request(path, init))), death]) : null,
    /** Does what is left to do, as the host does now and then. */
    resume: () => (isAlive ? Promise.race([settled(resume()), death]) : null),
    /** Takes a webhook, and does what is to be done about it. */
    notice: (delivery: Delivery) => (isAlive ? Promise.race([settled(notice(delivery)), death]) : null),
    isAlive: () => isAlive,
    die,
    crashAt(point: CrashPoint): void {
      crash = point;
      passed = 0;
    },
  };
}

export type ApiProcess = ReturnType<typeof startProcess>;

/** A response whose body is there already. */
class QuickResponse extends Response {
  readonly #body: string;

  constructor(status: number, body: string) {
    super(null, { status });
    this.#body = body;
  }

  override async text(): Promise<string> {
    return this.#body;
  }
}
