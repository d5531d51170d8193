/** How likely an order is a fraud, as an assessment says. */
export type RiskLevel = 'HIGH' | 'LOW' | 'MEDIUM' | 'NONE' | 'PENDING';

/** What somebody made of an order's risk. */
export interface RiskAssessmentRecord {
  readonly level: RiskLevel;
  readonly facts: readonly {
    readonly description: string;
    readonly sentiment: 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE';
  }[];
}

const FACTS: Readonly<Record<RiskLevel, RiskAssessmentRecord['facts']>> = {
  LOW: [
    {
      description: 'Characteristics of this order are similar to non-fraudulent orders observed in the past',
      sentiment: 'POSITIVE',
    },
    { description: 'There was 1 payment attempt', sentiment: 'POSITIVE' },
  ],
  MEDIUM: [
    { description: 'There were 2 payment attempts', sentiment: 'NEUTRAL' },
    {
      description: 'The address of the card is not the one the order is shipped to',
      sentiment: 'NEGATIVE',
    },
  ],
  HIGH: [
    {
      description: 'Characteristics of this order are similar to fraudulent orders observed in the past',
      sentiment: 'NEGATIVE',
    },
    { description: 'There were 5 payment attempts', sentiment: 'NEGATIVE' },
  ],
  NONE: [],
  PENDING: [],
};

/** What Shopify itself says of an order of a level, with facts that fit. */
export function assessRisk(level: RiskLevel): RiskAssessmentRecord {
  return { level, facts: FACTS[level] };
}
