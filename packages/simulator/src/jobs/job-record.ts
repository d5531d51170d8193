import type { CodedError } from '../orders/coded-error.ts';
import type { CancelReason } from '../orders/order-record.ts';

/** Something that was asked for and happens later. */
export type JobRecord = CancelJobRecord | SettleJobRecord | MandateJobRecord;

interface JobBase {
  /** The UUID in `gid://shopify/Job/…`. */
  readonly id: string;
  readonly orderId: number;
  readonly dueAt: string;
  status: 'STARTED' | 'SUCCEEDED' | 'FAILED';
  /** Why it failed. */
  errors: readonly CodedError[];
}

/** `orderCancel`. */
export interface CancelJobRecord extends JobBase {
  readonly kind: 'cancel-order';
  readonly reason: CancelReason;
  readonly refund: RefundWay;
  readonly restocks: boolean;
  readonly staffNote: string | null;
  /** The app that asked for it. */
  readonly app?: { readonly id: number; readonly title: string };
}

/** A payment of a shopper that is on its way. */
export interface SettleJobRecord extends JobBase {
  readonly kind: 'settle-payment';
  readonly transactionId: number;
}

/** `orderCreateMandatePayment`. */
export interface MandateJobRecord extends JobBase {
  readonly kind: 'mandate-payment';
  readonly idempotencyKey: string;
  readonly paymentReferenceId: string;
  /** In minor units of the shopper's currency. */
  readonly amount: number;
  readonly capturesAtOnce: boolean;
  /** The transaction it came to. */
  transactionId: number | null;
}

/** How the money of a cancelled order goes back. */
export type RefundWay = 'original' | 'store-credit' | 'none';
