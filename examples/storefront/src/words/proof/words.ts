import type { EDIT_STATUSES, SETTLEMENT_STATES } from '@amend/contract';

type EditStatus = (typeof EDIT_STATUSES)[number];
type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** The shop's own words for what became of an order's edits, and for their receipts. */
export interface ProofWords {
  readonly heading: string;
  readonly address: string;
  readonly cancellation: string;
  readonly statuses: Readonly<Record<EditStatus, string>>;
  readonly payBy: (amount: string, date: string, time: string) => string;
  readonly link: string;
  /** On the receipt's page. */
  readonly title: string;
  readonly lead: (orderName: string) => string;
  readonly holds: (keyId: string) => string;
  readonly keys: string;
  readonly status: string;
  readonly before: string;
  readonly difference: string;
  readonly after: string;
  readonly money: string;
  readonly settlements: Readonly<Record<SettlementState, string>>;
  readonly payUntil: string;
  readonly accepted: string;
  readonly committed: string;
  readonly settled: string;
  readonly reverted: string;
  readonly signed: string;
  readonly signedHint: string;
  /** Above the compact form of the signature and what it covers. */
  readonly asPassedOn: string;
  readonly download: string;
  readonly backToOrder: string;
}
