import type { MoneyPair } from '../shop/money.ts';

/** Money that moved, or was meant to. */
export interface TransactionRecord {
  readonly id: number;
  readonly kind: 'AUTHORIZATION' | 'SALE' | 'CAPTURE' | 'REFUND' | 'VOID';
  status: 'SUCCESS' | 'PENDING' | 'FAILURE' | 'ERROR';
  /** `bogus`, `gift_card`, `manual`; what a refund must name. */
  readonly gateway: string;
  readonly amount: MoneyPair;
  /** The authorization of a capture or a void, the payment of a refund. */
  readonly parentId: number | null;
  /** For kind REFUND: the refund it belongs to. */
  readonly refundId: number | null;
  readonly createdAt: string;
  processedAt: string | null;
  /** Why it failed, by Shopify's code (`CARD_DECLINED`). */
  readonly errorCode: string | null;
}
