import type { Price } from './quote.ts';

/** What an edit has of its price. */
export function pricedParts({ facts, effects, difference, closesAt, followUps, rules, settlement }: Price) {
  return {
    effects,
    difference,
    totalBefore: facts.total,
    linesBefore: facts.lines.map((line) => ({ id: line.id, quantity: line.quantity })),
    agreementBefore: facts.agreements.at(-1)?.id ?? null,
    closesAt,
    followUps,
    rules,
    settlement,
  };
}
