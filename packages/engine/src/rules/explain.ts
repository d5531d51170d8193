import type { ConditionExplanation, Explanation, RuleExplanation, WindowExplanation } from '@amend/contract';

import type { OwedPolicy } from '../settlement/owed-policy.ts';
import type { JudgedRule } from './applied-rules.ts';
import { closingOf } from './closing-time.ts';
import type { ClockState, SetWindow } from './closing-time.ts';
import { closingBy, deliberate } from './decide.ts';
import type { Decision, Question } from './decide.ts';
import type { Finding } from './judge.ts';
import type { Consequence } from './rule.ts';
import type { WindowRule } from './window-rule.ts';

/**
 * Why one kind of change may be made to an order now, or may not, for the merchant: the same decision, with every rule and window that was looked at, in
 * English and without anything that is known of the shopper (rule R20).
 */
export function explain(question: Question): Explanation {
  const { decision, rules, windows, clock } = deliberate(question);
  return {
    kind: question.kind,
    outcome: outcomeOf(decision),
    rules: rules.map(explainRule),
    windows: windows.map((set) => explainWindow(set, question, clock)),
  };
}

function outcomeOf(decision: Decision): string {
  const closing = closingBy(decision);
  if (closing.ok) {
    const until = closing.value ?? 'fulfilment starts';
    return `Open until ${until}.${decision.isApprovalNeeded ? ' The shop has to agree.' : ''}`;
  }
  const { code, closedAt, opensAt } = closing.refusal;
  if (closedAt) return `Closed since ${closedAt}: ${code}.`;
  return opensAt ? `Closed until ${opensAt}: ${code}.` : `Closed: ${code}.`;
}

function explainRule({ name, version, isApplied, finding, consequences }: JudgedRule): RuleExplanation {
  const condition = explainFinding(finding);
  return { name, version, isApplied, condition, consequences: consequences.flatMap(consequenceTexts) };
}

const combinations: Readonly<Record<string, string>> = {
  condition: 'All of this.',
  all: 'All of these conditions.',
  any: 'Any of these conditions.',
  not: 'Not this condition.',
  item: 'One item with all of this.',
};

/** Says what the merchant asks, never what the order has: tags and places may tell who somebody is. */
function explainFinding({ field, wanted, holds, parts }: Finding): ConditionExplanation {
  const asks =
    combinations[field] ?? `${field} is ${Array.isArray(wanted) ? 'one of ' : ''}${plain(wanted)}.`;
  return { asks, holds, parts: parts.map(explainFinding) };
}

function plain(wanted: unknown): string {
  return [wanted]
    .flat()
    .map((one) => JSON.stringify(one))
    .join(', ');
}

const owedTexts: Readonly<Record<OwedPolicy, string>> = {
  refund: 'Gives back what the shop would owe.',
  'store-credit': 'Gives what the shop would owe as store credit.',
  refuse: 'Refuses the change where the shop would owe after it.',
};

function consequenceTexts({
  allow,
  deny,
  window = [],
  approval,
  limits = {},
  proofs,
  tags,
  hold,
  owed,
  move,
}: Consequence): string[] {
  return [
    ...(allow ? ['Allows the change, which lifts nothing that another rule forbids.'] : []),
    ...(deny ? ['Denies the change.'] : []),
    ...[window].flat().map(windowText),
    ...(approval ? ['Asks for the shop’s approval.'] : []),
    ...Object.entries(limits).map(([limit, value]) => `Limits ${limit} to ${value}.`),
    ...(proofs ? [`Asks for one of these proofs: ${proofs.join(', ')}.`] : []),
    ...(tags ? [`Tags the order ${plain(tags)}.`] : []),
    ...(hold ? [`Puts fulfilment on hold for ${hold.reason}.`] : []),
    ...(owed ? [owedTexts[owed]] : []),
    ...(move ? [`Moves fulfilment to location ${move.locationId}.`] : []),
  ];
}

function explainWindow(set: SetWindow, { facts, config }: Question, clock: ClockState): WindowExplanation {
  const closing = closingOf(set, config.timeZone, Date.parse(facts.placedAt));
  return {
    setBy: set.by,
    says: windowText(set.window),
    closesAt: closing && new Date(closing.atMs).toISOString(),
    isDecisive: clock.decidedBy === set,
  };
}

function windowText(window: WindowRule): string {
  if ('closesAfterSeconds' in window)
    return `Closes ${window.closesAfterSeconds} seconds after the order was placed.`;
  if ('until' in window) return 'Closes when fulfilment starts.';
  if ('cutOff' in window) return `Closes at the warehouse’s next pick at ${window.cutOff.times.join(', ')}.`;
  const times = window.blackouts.map(({ from, to }) => `${from} to ${to}`);
  return `Is closed from ${times.join(', and from ')}.`;
}
