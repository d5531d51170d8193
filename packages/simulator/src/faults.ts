import { createDeferred } from './deferred.ts';

/** Something that is to go wrong on its way to or from the Admin API. */
export type FaultSpec = {
  /** An operation name or a root field (`orderUpdate`) that it waits for; any request when left out. */
  readonly operation?: string;
  /** How many requests it hits. Default 1. */
  readonly times?: number;
} & (
  | { /** The connection breaks before anything happened. */ readonly kind: 'drop-before' }
  | { /** It happened, but the answer is lost. */ readonly kind: 'drop-after' }
  | {
      /** Another status is answered, and nothing happens. */ readonly kind: 'status';
      readonly status: number;
      /** Sent as JSON. Default `{ errors: <status text> }` in Shopify's manner. */
      readonly body?: unknown;
    }
  | {
      /** It happened, but the answer is held until `release()`, or until the request is aborted. */ readonly kind: 'slow';
    }
);

/** A fault that was asked for. */
export interface Fault {
  readonly spec: FaultSpec;
  /** How many requests it still waits for. */
  readonly timesLeft: number;
  /** Lets go of the answers that a `slow` fault holds, and of those it would still hold. */
  release(): void;
}

/** Rejects a `fetch` the way a broken connection does: with a `TypeError`. */
export class ConnectionDroppedError extends TypeError {
  override readonly name = 'TypeError';
}

export interface Faults {
  fail(spec: FaultSpec): Fault;
  /** Takes the first fault that waits for this request; `null` when all is to go well. */
  claim(names: readonly string[]): ClaimedFault | null;
  /** The faults that were asked for but never met a request; a test that leaves some did not test what it says. */
  listUnused(): readonly FaultSpec[];
  clear(): void;
}

export interface ClaimedFault {
  readonly spec: FaultSpec;
  /** Settles once the fault was released. */
  readonly released: Promise<void>;
}

export function createFaults(): Faults {
  let waiting: (ClaimedFault & { readonly release: () => void; timesLeft: number })[] = [];
  return {
    fail(spec) {
      const { promise: released, resolve: release } = createDeferred<void>();
      const fault = { spec, released, release, timesLeft: spec.times ?? 1 };
      waiting.push(fault);
      return fault;
    },
    claim(names) {
      const fault = waiting.find(
        ({ spec, timesLeft }) =>
          timesLeft > 0 && (spec.operation === undefined || names.includes(spec.operation)),
      );
      if (fault === undefined) return null;
      fault.timesLeft -= 1;
      return fault;
    },
    listUnused: () => waiting.filter(({ timesLeft }) => timesLeft > 0).map(({ spec }) => spec),
    clear() {
      for (const fault of waiting) fault.release();
      waiting = [];
    },
  };
}

/** Waits until a held answer may go. @throws the signal's reason when the request was aborted first. */
export async function holdAnswer(fault: ClaimedFault, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = createDeferred<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([fault.released, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
