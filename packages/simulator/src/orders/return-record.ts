/** Goods that a shopper sends back. It moves no money by itself. */
export interface ReturnRecord {
  readonly id: number;
  /** `#1001-R1`. */
  readonly name: string;
  status: 'CANCELED' | 'CLOSED' | 'DECLINED' | 'OPEN' | 'REQUESTED';
  readonly createdAt: string;
  closedAt: string | null;
  requestApprovedAt: string | null;
  decline: { readonly reason: DeclineReason; readonly note: string | null } | null;
  readonly lines: readonly ReturnLineRecord[];
}

export interface ReturnLineRecord {
  readonly id: number;
  readonly fulfillmentLineId: number;
  readonly quantity: number;
  readonly reason: ReturnReason;
  /** The merchant's note on the reason. */
  readonly note: string;
  readonly customerNote: string | null;
}

export type DeclineReason = 'FINAL_SALE' | 'OTHER' | 'RETURN_PERIOD_ENDED';

export type ReturnReason =
  | 'COLOR'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  | 'SIZE_TOO_LARGE'
  | 'SIZE_TOO_SMALL'
  | 'STYLE'
  | 'UNKNOWN'
  | 'UNWANTED'
  | 'WRONG_ITEM';
