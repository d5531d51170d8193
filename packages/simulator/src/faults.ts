import { createDeferred } from './deferred.ts';

/** When a fault strikes. */
export interface FaultTrigger {
  /**
   * An operation name or a root field (`orderUpdate`) that it waits for; any request to the Admin API when left out.
   * `oauth/access_token` is the token endpoint.
   */
  readonly operation?: string;
  /** How many requests it hits. Default 1; with a probability, without end. */
  readonly times?: number;
  /** Lets this many matching requests less one pass first. Default 1: it hits the first. */
  readonly nth?: number;
  /** Hits only this share of the matching requests, 0 to 1, by the simulator's seeded dice. Then it never counts as unused. */
  readonly probability?: number;
}

/** Something that is to go wrong on its way to or from the Admin API. */
export type FaultSpec = FaultTrigger & FaultKind;

export type FaultKind =
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
  | {
      /** The app's bucket is drained: this and all that follow until it has filled are THROTTLED. */ readonly kind: 'throttle';
    }
  | { /** Status 200 with INTERNAL_SERVER_ERROR, and nothing happens. */ readonly kind: 'internal-error' }
  | {
      /** The mutation answers with a user error, and nothing happens. */ readonly kind: 'user-error';
      readonly message: string;
      /** Default `['id']`. */
      readonly field?: readonly string[];
      /** Only answered where the mutation's errors have a code. */
      readonly code?: string;
    }
  | {
      /** Something else happens just before the request is run, which then goes its way: a parcel leaves, a payment arrives. */
      readonly kind: 'meanwhile';
      readonly act: () => unknown;
    };

/** A fault that was asked for. */
export interface Fault {
  readonly spec: FaultSpec;
  /** How many requests it still waits for. */
  readonly timesLeft: number;
  /** Lets go of the answers that a `slow` fault holds, and of those it would still hold. */
  release(): void;
}

/** One step of a script: a fault, or `'pass'` to let one request through. */
export type ScriptStep = FaultSpec | 'pass';

/** Rejects a `fetch` the way a broken connection does: with a `TypeError`. */
export class ConnectionDroppedError extends TypeError {
  override readonly name = 'TypeError';
}

export interface Faults {
  fail(spec: FaultSpec): Fault;
  /** Lays down what happens to the requests to come, one after the other. Steps wait for their operation. */
  script(steps: readonly ScriptStep[]): void;
  /**
   * Takes what waits for this request.
   *
   * @param byNameOnly - Leaves faults alone that wait for any request. Default `false`.
   */
  claim(names: readonly string[], byNameOnly?: boolean): Claim;
  /** The faults that were asked for but never met a request; a test that leaves some did not test what it says. */
  listUnused(): readonly FaultSpec[];
  clear(): void;
}

/** What is to happen to one request. */
export interface Claim {
  /** What happens just before it is run. */
  readonly acts: readonly (() => unknown)[];
  /** `null` when all is to go well. */
  readonly fault: ClaimedFault | null;
}

export interface ClaimedFault {
  readonly spec: FaultSpec;
  /** Settles once the fault was released. */
  readonly released: Promise<void>;
}

interface WaitingFault extends ClaimedFault {
  readonly release: () => void;
  timesLeft: number;
  seen: number;
}

/** @param random - Dice for faults with a probability. */
export function createFaults(random: () => number): Faults {
  let waiting: WaitingFault[] = [];
  let steps: (WaitingFault | 'pass')[] = [];

  const claimStep = (names: readonly string[], byNameOnly: boolean): WaitingFault | null => {
    const [step] = steps;
    if (step === undefined || (byNameOnly && !waitsByName(step))) return null;
    if (step !== 'pass' && !strikes(step, names, random)) return null;
    if (step === 'pass' || step.timesLeft === 1) steps.shift();
    return step === 'pass' ? null : step;
  };

  return {
    fail(spec) {
      const fault = createFault(spec);
      waiting.push(fault);
      return fault;
    },
    script: (next) => void steps.push(...next.map((step) => (step === 'pass' ? step : createFault(step)))),
    claim(names, byNameOnly = false) {
      const step = claimStep(names, byNameOnly);
      // Every fault looks at every request, so that each counts and rolls the same whatever the others do.
      const hits = waiting.filter(
        (each) => (!byNameOnly || waitsByName(each)) && strikes(each, names, random),
      );
      const struck = [...(step === null ? [] : [step]), ...hits];
      const meanwhile = struck.flatMap((each) =>
        each.spec.kind === 'meanwhile' ? [{ each, act: each.spec.act }] : [],
      );
      const fault = struck.find(({ spec }) => spec.kind !== 'meanwhile') ?? null;
      for (const { each } of meanwhile) each.timesLeft -= 1;
      if (fault !== null) fault.timesLeft -= 1;
      return { acts: meanwhile.map(({ act }) => act), fault };
    },
    listUnused: () =>
      [...steps, ...waiting].flatMap((each) =>
        each !== 'pass' && each.timesLeft > 0 && each.spec.probability === undefined ? [each.spec] : [],
      ),
    clear() {
      for (const each of [...steps, ...waiting]) if (each !== 'pass') each.release();
      waiting = [];
      steps = [];
    },
  };
}

/** Says what a fault was to do, for an error message. */
export function describeFault({ kind, operation = 'any request', nth }: FaultSpec): string {
  return `${kind} on ${nth === undefined ? '' : `request ${nth} of `}${operation}`;
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

function createFault(spec: FaultSpec): WaitingFault {
  const { promise: released, resolve: release } = createDeferred<void>();
  const timesLeft = spec.times ?? (spec.probability === undefined ? 1 : Infinity);
  return { spec, released, release, timesLeft, seen: 0 };
}

function strikes(fault: WaitingFault, names: readonly string[], random: () => number): boolean {
  const { operation, nth = 1, probability } = fault.spec;
  if (fault.timesLeft <= 0 || (operation !== undefined && !names.includes(operation))) return false;
  fault.seen += 1;
  if (fault.seen < nth) return false;
  return probability === undefined || random() < probability;
}

function waitsByName(step: WaitingFault | 'pass'): boolean {
  return step !== 'pass' && step.spec.operation !== undefined;
}
