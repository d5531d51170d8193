import type { AccessTokens } from '../access/access-tokens.ts';
import type { Budget, CallEnd, Priority } from './budget/budget.ts';
import { ShopifyFailure } from './failure.ts';
import type { Operation, Question } from './operation.ts';
import { post } from './post.ts';
import type { Posted, PostOptions } from './post.ts';
import { endOfCall, parseReply, readReply, throttled } from './reply.ts';

/** Limits of one call. */
export interface RunOptions {
  /** The call is not sent at or after this instant, in milliseconds since 1970. Default: no such instant. */
  readonly notAfterMs?: number;
}

/** Points for several calls that belong together. */
export interface Need {
  /**
   * The requested costs of all calls that may be made, but of each call that has its answer only what it spent in fact: the difference comes
   * back to the reservation.
   */
  readonly points: number;
  readonly priority: Priority;
}

/** Speaks with the Admin API of one shop: the only place in Amend that does. */
export interface Admin {
  /**
   * Runs one operation, once the shop's points suffice for it: those set aside for it, or else those that are left for showing orders.
   * Rejects with a {@link ShopifyFailure} where there is no answer, at once where the points would not suffice in time.
   */
  run<Variables extends Readonly<Record<string, unknown>>, Result>(
    operation: Operation<Variables, Result>,
    variables: Variables,
    options?: RunOptions,
  ): Promise<Result>;
  /**
   * Does work for which points are set aside before it begins, so that it is not stuck half-way, and gives back what is left of them.
   * Rejects with a {@link ShopifyFailure}, and does not begin, where the points would not be there in time. Within other such work, it draws on
   * what that has.
   */
  reserve<Value>(need: Need, work: (admin: Admin) => Promise<Value>): Promise<Value>;
}

export interface AdminOptions extends PostOptions {
  readonly tokens: AccessTokens;
  /** How long a call may wait in all for the shop's points, before it is given up. */
  readonly patienceMs: number;
  readonly budget: Budget;
  readonly now: () => Date;
}

/** How often a read is sent again when the connection breaks. Mutations never are. */
const READ_RETRIES = 1;

/** How much longer than a shopper background work waits, so that it is served while shoppers keep coming. */
const BACKGROUND_PATIENCE = 3;

/** Who pays for calls. */
interface Payer {
  readonly priority: Priority;
  readonly reservationId: string | null;
}

export function createAdmin(options: AdminOptions): Admin {
  const { budget, tokens } = options;
  const nowMs = () => options.now().getTime();
  const patienceOf = (priority: Priority) =>
    options.patienceMs * (priority === 'background' ? BACKGROUND_PATIENCE : 1);

  /** Sends an operation that has its points, and tells the budget what became of them. */
  async function send<Result>(
    callId: string,
    operation: Question<Result>,
    variables: unknown,
    notAfterMs: number,
  ): Promise<Result> {
    let end: CallEnd = { kind: 'unsent' };
    try {
      const token = await tokens.get();
      refuseIfLate(operation, notAfterMs);
      end = { kind: 'sent', cost: null };
      const { response, body } = await postWith(token, operation, variables, notAfterMs);
      const reply = parseReply(body);
      end = endOfCall(response, reply);
      return readReply(operation, response, reply);
    } finally {
      tell(budget.settle(callId, end));
    }
  }

  /** Nothing was done where Shopify did not take the token, so that even a mutation may be sent again with another one. */
  async function postWith(
    token: string,
    operation: Question<unknown>,
    variables: unknown,
    notAfterMs: number,
  ): Promise<Posted> {
    const posted = await post(options, token, operation, variables);
    if (posted.response.status !== 401) return posted;
    const renewed = await tokens.renew(token);
    if (renewed === token) return posted;
    refuseIfLate(operation, notAfterMs);
    return post(options, renewed, operation, variables);
  }

  function refuseIfLate(operation: Question<unknown>, notAfterMs: number): void {
    if (nowMs() < notAfterMs) return;
    const message = `The time for ${operation.name} was over before it could be sent.`;
    throw new ShopifyFailure('too_late', 'none', message);
  }

  function adminPaidBy(payer: Payer): Admin {
    const admin: Admin = {
      async run(operation, variables, { notAfterMs = Infinity } = {}) {
        let patienceMs = patienceOf(payer.priority);
        let retries = operation.kind === 'query' ? READ_RETRIES : 0;
        for (;;) {
          refuseIfLate(operation, notAfterMs);
          const askedAtMs = nowMs();
          const answer = await budget.take({
            ...payer,
            operation: operation.name,
            estimatedCost: operation.estimatedCost ?? null,
            patienceMs: Math.min(patienceMs, notAfterMs - askedAtMs),
          });
          if (!answer.granted) throw throttled(operation, answer.retryAfterSeconds);
          patienceMs = Math.max(0, patienceMs - (nowMs() - askedAtMs));
          try {
            return await send(answer.id, operation, variables, notAfterMs);
          } catch (error) {
            if (!(error instanceof ShopifyFailure)) throw error;
            if (error.reason === 'unreachable' && retries > 0) retries -= 1;
            else if (error.reason !== 'throttled') throw error;
          }
        }
      },

      async reserve({ points, priority }, work) {
        if (payer.reservationId !== null) return work(admin);
        const answer = await budget.reserve({ points, priority, patienceMs: patienceOf(priority) });
        if (!answer.granted) throw throttled({ name: `a ${priority}` }, answer.retryAfterSeconds);
        try {
          return await work(adminPaidBy({ priority, reservationId: answer.id }));
        } finally {
          tell(budget.release(answer.id));
        }
      },
    };
    return admin;
  }

  return adminPaidBy({ priority: 'read', reservationId: null });
}

/** What became of a call is not changed by a budget that cannot be told; it then takes the call for dead after a while. */
function tell(told: Promise<void>): void {
  told.catch(() => undefined);
}
