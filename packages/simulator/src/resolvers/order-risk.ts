import type { OrderRecord } from '../orders/order-record.ts';
import { assessRisk, type RiskLevel } from '../orders/risk-record.ts';
import { readInt, type Args, type Resolved } from './resolved.ts';

const RECOMMENDATIONS: Readonly<Record<RiskLevel, string>> = {
  HIGH: 'CANCEL',
  MEDIUM: 'INVESTIGATE',
  LOW: 'ACCEPT',
  NONE: 'NONE',
  PENDING: 'NONE',
};

/** Whether an order may be a fraud, as Shopify assessed it, in the present form and in the deprecated one. */
export function resolveOrderRisk({ risk = assessRisk('LOW') }: OrderRecord): Resolved {
  const { level, facts } = risk;
  // Only the present form knows that nothing is known.
  const shownLevel = level === 'NONE' || level === 'PENDING' ? 'LOW' : level;
  return {
    risk: {
      recommendation: RECOMMENDATIONS[level],
      // Shopify's own has no provider.
      assessments: [{ riskLevel: level, provider: null, facts }],
    },
    riskLevel: shownLevel,
    risks: (args: Args) =>
      facts
        .slice(0, readInt(args, 'first') ?? facts.length)
        .map(({ description }) => ({ display: true, level: shownLevel, message: description })),
  };
}
