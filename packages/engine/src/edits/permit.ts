import type { Change } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { ItemPlan } from '../changes/item-plan.ts';
import type { FollowUp } from '../ledger.ts';
import { moneyDifference } from '../money.ts';
import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import { closingBy, decide } from '../rules/decide.ts';
import type { Decision, Question } from '../rules/decide.ts';
import { checkLimits } from '../rules/limits.ts';
import type { OwedPolicy } from '../settlement/owed-policy.ts';
import type { Workshop } from '../workshop.ts';
import { lineComingIn } from './stage-items.ts';
import type { StagedItems } from './stage-items.ts';

/** What the rules allow: until when, and what follows. */
export interface Permission {
  /** The earliest closing of all changes; `null` where only the start of fulfilment closes them. */
  readonly closesAt: string | null;
  readonly followUps: readonly FollowUp[];
  /** The names of the rules that applied, with their versions: `Final sale@3`. */
  readonly rules: readonly string[];
  /** What rules say about what the shop would owe. */
  readonly owed: readonly OwedPolicy[];
  /** Whether the shop has to agree first. */
  readonly isApprovalNeeded: boolean;
}

/** What the shopper's order token permits, and what it was given for. */
type Rights = Pick<Question, 'permitted' | 'proof'>;

/** What the rules say to all changes of an edit together, before anything is staged: what a change touches is the line it names. */
export async function permitChanges(
  { ledger, config, now }: Workshop,
  facts: OrderFacts,
  changes: readonly Change[],
  rights: Rights,
): Promise<Answer<Permission>> {
  const editsSoFar = await ledger.countEdits(facts.id);
  const nowMs = now().getTime();
  return together(
    changes.map((change) =>
      decide({
        facts,
        kind: change.kind,
        items: lineOf(facts, change),
        config,
        ...rights,
        editsSoFar,
        nowMs,
      }),
    ),
  );
}

/** The same once everything is staged: what comes in is known now, and so is what it costs. */
export async function permitItems(
  { ledger, config, now }: Workshop,
  facts: OrderFacts,
  changes: readonly Change[],
  plans: readonly ItemPlan[],
  { after }: StagedItems,
  rights: Rights,
): Promise<Answer<Permission>> {
  const editsSoFar = await ledger.countEdits(facts.id);
  const nowMs = now().getTime();
  const difference = moneyDifference(after.total, facts.total);
  const comingIn = (change: Change) =>
    plans.flatMap((plan) => {
      const line = 'change' in plan && plan.change === change ? lineComingIn(plan, after) : undefined;
      return line ? [line] : [];
    });
  const decisions: Decision[] = [];
  for (const change of changes) {
    const lines = comingIn(change);
    const items = [...lineOf(facts, change), ...lines.map(({ item }) => item)];
    const decision = decide({ facts, kind: change.kind, items, config, ...rights, editsSoFar, nowMs });
    const units =
      change.kind === 'set-quantity'
        ? change.quantity
        : Math.max(0, ...lines.map(({ quantity }) => quantity));
    const objection = checkLimits(decision.limits, { quantity: units, difference, orderValue: facts.total });
    if (objection) return refused(objection);
    decisions.push(decision);
  }
  return together(decisions);
}

function lineOf({ lines }: OrderFacts, change: Change): readonly ItemFacts[] {
  return 'lineId' in change ? lines.filter(({ id }) => id === change.lineId) : [];
}

function together(decisions: readonly Decision[]): Answer<Permission> {
  let closesAt: string | null = null;
  for (const decision of decisions) {
    const closing = closingBy(decision);
    if (!closing.ok) return closing;
    if (closing.value !== null && (closesAt === null || closing.value < closesAt)) closesAt = closing.value;
  }
  return given({
    closesAt,
    followUps: followUpsOf(decisions),
    rules: rulesOf(decisions),
    owed: decisions.flatMap(({ owed }) => owed),
    isApprovalNeeded: decisions.some(({ isApprovalNeeded }) => isApprovalNeeded),
  });
}

function followUpsOf(decisions: readonly Decision[]): FollowUp[] {
  const tags = [...new Set(decisions.flatMap((decision) => decision.tags))];
  const hold = decisions.find((decision) => decision.hold)?.hold;
  const move = decisions.find((decision) => decision.move)?.move;
  return [
    ...(tags.length > 0 ? [{ do: 'tag' as const, tags }] : []),
    ...(hold ? [{ do: 'hold' as const, reason: hold.reason, note: hold.note ?? null }] : []),
    ...(move ? [{ do: 'move' as const, locationId: move.locationId }] : []),
  ];
}

function rulesOf(decisions: readonly Decision[]): string[] {
  const applied = decisions.flatMap((decision) => decision.applied);
  return [...new Set(applied.map(({ name, version }) => (version === null ? name : `${name}@${version}`)))];
}
