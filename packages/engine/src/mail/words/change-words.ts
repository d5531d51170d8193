/** What a change did, in one line. Items are named as in `Linen shirt, Sage / M`. */
export interface ChangeWords {
  /** Names of what was changed. */
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly giftMessage: string;
  readonly deliveryNote: string;
  readonly shipping: string;
  /** Said where there is none of it any more. */
  readonly none: Readonly<Record<'email' | 'phone' | 'note', string>>;
  /** A note in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly swapped: (swap: {
    readonly quantity: number;
    readonly before: string;
    readonly after: string;
  }) => string;
  readonly takenOff: string;
  /** Another quantity in place of the one before. */
  readonly quantity: (before: number, after: number) => string;
  readonly added: (quantity: number, item: string) => string;
  readonly wholeOrder: string;
}
