/** What a request with an idempotency key came to. */
export interface IdempotentAnswerRecord {
  readonly appId: number;
  readonly key: string;
  readonly at: string;
  /** What was asked for, as JSON. */
  readonly input: string;
  /** The refund that it made; `null` when it was refused. */
  readonly refundId: number | null;
}
