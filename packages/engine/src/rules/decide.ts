import type { ChangeKind } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { ResolvedConfig } from '../config.ts';
import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import type { OwedPolicy } from '../settlement/owed-policy.ts';
import { judgeRules } from './applied-rules.ts';
import type { AppliedRule, JudgedRule } from './applied-rules.ts';
import { readClock } from './closing-time.ts';
import type { ClockState, SetWindow } from './closing-time.ts';
import type { WindowState } from './edit-window.ts';
import { smallestLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { neededProofs } from './needed-proofs.ts';
import { isDelivered, obstacleTo } from './order-state.ts';
import type { HoldRule, MoveRule } from './rule.ts';

/** One question to the rules: may this kind of change be made to this order, by this shopper, now? */
export interface Question {
  readonly facts: OrderFacts;
  readonly kind: ChangeKind;
  /** What the change touches: the line as it is, and the variant that comes in. None: the rules ask about every line. */
  readonly items?: readonly ItemFacts[];
  readonly config: Pick<ResolvedConfig, 'changes' | 'rules' | 'timeZone' | 'proofs'>;
  /** The kinds of change that the shopper's order token permits. */
  readonly permitted: readonly string[];
  /** The proof that the token was exchanged for, or `merchant`. Default: whoever asks need not show anything. */
  readonly proof?: string | undefined;
  /** How many edits the order has had. */
  readonly editsSoFar: number;
  readonly nowMs: number;
}

/** What the merchant's rules say, the strictest of each. */
export interface Decision {
  readonly window: WindowState;
  /** Whether the shop has to agree first. */
  readonly isApprovalNeeded: boolean;
  readonly limits: Limits;
  /** Tags that the order gets with the edit. */
  readonly tags: readonly string[];
  readonly hold: HoldRule | null;
  readonly move: MoveRule | null;
  /** What rules say about what the shop would owe; empty where they say nothing. */
  readonly owed: readonly OwedPolicy[];
  /** In the merchant's order. */
  readonly applied: readonly AppliedRule[];
}

/** Everything that was looked at on the way to a {@link Decision}. */
export interface Deliberation {
  readonly decision: Decision;
  readonly rules: readonly JudgedRule[];
  readonly windows: readonly SetWindow[];
  readonly clock: ClockState;
}

/** Whether one kind of change may be made to an order now, and what goes with it (rules E3, E4, R1 to R20, W1 to W14). */
export function decide(question: Question): Decision {
  return deliberate(question).decision;
}

/** The same, with everything that was looked at. */
export function deliberate(question: Question): Deliberation {
  const { facts, kind, items = [], config, nowMs } = question;
  const { rules, timeZone } = config;
  const subject = { facts, items: items.length > 0 ? items : facts.lines, nowMs, timeZone };
  const judged = judgeRules(rules, kind, subject);
  const applied = judged
    .filter(({ isApplied }) => isApplied)
    .map(({ name, version, consequences }) => ({ name, version, consequences }));
  const consequences = applied.flatMap((rule) => rule.consequences);
  const windows = windowsOf(question, applied);
  const clock = readClock(windows, timeZone, Date.parse(facts.placedAt), nowMs);
  const limits = smallestLimits(consequences.flatMap((each) => each.limits ?? []));
  const decision: Decision = {
    window: windowState(question, applied, limits, clock),
    isApprovalNeeded: consequences.some(({ approval }) => approval),
    limits,
    tags: [...new Set(consequences.flatMap(({ tags = [] }) => tags))],
    hold: consequences.find(({ hold }) => hold)?.hold ?? null,
    move: consequences.find(({ move }) => move)?.move ?? null,
    owed: consequences.flatMap(({ owed }) => owed ?? []),
    applied,
  };
  return { decision, rules: judged, windows, clock };
}

/** Until when a decision lets the change be made (`null`: until fulfilment starts), or why it does not. */
export function closingBy({ window }: Decision): Answer<string | null> {
  if (window.status === 'closed') {
    const { status: _, reason: code, ...particulars } = window;
    return refused({ code, ...particulars });
  }
  return given(window.closesAt);
}

function windowsOf({ kind, config }: Question, applied: readonly AppliedRule[]): SetWindow[] {
  const own = [config.changes[kind].window]
    .flat()
    .map((window) => ({ by: `changes.${kind}.window`, window }));
  const fromRules = applied.flatMap(({ name, consequences }) =>
    consequences
      .flatMap(({ window = [] }) => [window].flat())
      .map((window) => ({ by: `rule "${name}"`, window })),
  );
  return [...own, ...fromRules];
}

/** The reason that the shopper can do least about comes first: what they may do here, what has become of the order, the rules, the time, and at last what they have shown of themselves. */
function windowState(
  question: Question,
  applied: readonly AppliedRule[],
  { editsPerOrder }: Limits,
  clock: ClockState,
): WindowState {
  const { facts, kind, config, editsSoFar } = question;
  const proofs = neededProofs(question, applied);
  if (proofs?.length === 0) return { status: 'closed', reason: 'change_not_permitted' };
  if (!isOffered(kind, config)) return { status: 'closed', reason: 'change_not_offered' };
  const obstacle = obstacleTo(kind, facts);
  if (obstacle === 'fulfillment_started')
    return { status: 'closed', reason: obstacle, ...(isDelivered(facts) && { isDelivered: true }) };
  if (obstacle) return { status: 'closed', reason: obstacle };
  const denials = applied.flatMap(({ consequences }) =>
    consequences.map(({ deny }) => deny).filter((deny) => deny !== undefined),
  );
  if (denials.length > 0) {
    const message = denials.find((deny) => deny !== true);
    return { status: 'closed', reason: 'rule_denied', ...(message === undefined ? {} : { message }) };
  }
  if (editsPerOrder !== null && editsSoFar >= editsPerOrder)
    return { status: 'closed', reason: 'edit_limit_reached' };
  const state = windowByClock(clock);
  return proofs && state.status === 'open'
    ? { status: 'closed', reason: 'stronger_proof_needed', proofs }
    : state;
}

function windowByClock(clock: ClockState): WindowState {
  switch (clock.is) {
    case 'open':
      return { status: 'open', closesAt: clock.closesAtMs === null ? null : isoOf(clock.closesAtMs) };
    case 'paused':
      return { status: 'closed', reason: 'edit_window_not_open', opensAt: isoOf(clock.opensAtMs) };
    case 'passed':
      return {
        status: 'closed',
        reason: 'edit_window_passed',
        ...(clock.closedAtMs === null ? {} : { closedAt: isoOf(clock.closedAtMs) }),
      };
  }
}

/** A shop without shipping methods to choose from does not offer to change them. */
function isOffered(kind: ChangeKind, { changes }: Question['config']): boolean {
  return changes[kind].isAllowed && (kind !== 'change-shipping' || changes[kind].methods.length > 0);
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
