import type { FaultSpec, Switches } from '@amend/simulator';

/** What goes wrong with one call to Shopify. */
export type FaultKind =
  | { readonly is: 'drop-before' | 'drop-after' | 'slow' }
  | { /** It reaches Shopify long after the caller gave up. */ readonly is: 'late'; readonly seconds: number }
  | { readonly is: 'html'; readonly isAfter: boolean }
  | { readonly is: 'shopify'; readonly spec: FaultSpec }
  | { /** Somebody else is quicker. */ readonly is: 'meanwhile'; readonly act: () => Promise<unknown> };

/** A fault that waits for the n-th call of an operation, and strikes so often. */
export interface ArmedFault {
  readonly operation: string;
  readonly nth: number;
  readonly times: number;
  readonly kind: FaultKind;
}

/** What others do to the order. */
export type Act =
  | { readonly act: 'edit-add'; readonly variant: number; readonly units: number }
  | { readonly act: 'edit-quantity'; readonly line: number; readonly units: number }
  | { readonly act: 'set-price'; readonly variant: number; readonly cents: number }
  | { readonly act: 'set-stock'; readonly variant: number; readonly units: number }
  | { readonly act: 'address' | 'email' | 'gift-message' | 'tag' | 'begin-edit' }
  | { readonly act: 'cancel' | 'refund' | 'hold' | 'release' | 'submit' | 'accept' | 'fulfil' | 'scan' }
  | {
      /** The shopper pays what the order owes: all of it, later, in vain, or a part. */ readonly act:
        | 'pay'
        | 'pay-late'
        | 'pay-in-vain'
        | 'pay-part';
    }
  | { readonly act: 'fulfil-line'; readonly line: number };

/** A change as it is wished for, before it is known what the order has. */
export type Wish =
  | { readonly wish: 'correct-address'; readonly isElsewhere: boolean }
  | { readonly wish: 'correct-contact'; readonly hasPhone: boolean }
  | { readonly wish: 'add-note'; readonly isGift: boolean }
  | {
      readonly wish: 'swap-item';
      readonly line: number;
      readonly variant: number;
      readonly units: number | null;
    }
  | { readonly wish: 'set-quantity'; readonly line: number; readonly units: number }
  | { readonly wish: 'add-item'; readonly variant: number; readonly units: number }
  | { readonly wish: 'change-shipping'; readonly method: number }
  | { readonly wish: 'cancel-order' };

/** One thing that a shopper wants: quoted, and accepted at once or when it is confirmed. */
export interface Intent {
  readonly wishes: readonly Wish[];
  /** Which of the two API processes they reach. */
  readonly process: number;
  /** How often the button is pressed at the same time. */
  readonly clicks: number;
  readonly isLater: boolean;
  /** So long after the others of the step. */
  readonly delayMs: number;
}

/** Where a process dies: around its n-th call to Shopify or its n-th write to the ledger from now on. */
export interface CrashPoint {
  readonly process: number;
  readonly at: 'call' | 'write';
  readonly nth: number;
  readonly isAfter: boolean;
}

/** A fault as data: what `ArmedFault` is made from. */
export interface FaultPlan {
  readonly operation: string;
  readonly nth: number;
  readonly times: number;
  readonly kind:
    | Exclude<FaultKind, { readonly is: 'meanwhile' }>
    | { readonly is: 'meanwhile'; readonly what: Act };
}

export type Step =
  | { readonly do: 'shop'; readonly intents: readonly Intent[] }
  | {
      /** The quote of an earlier intent is accepted, or once more, by its own key. */ readonly do: 'press-again';
      readonly intent: number;
      readonly process: number;
    }
  | {
      /** An earlier key comes with another body. */ readonly do: 'reuse-key';
      readonly intent: number;
      readonly process: number;
    }
  | {
      /** The shop decides about the edit of an earlier intent, whether it waits for that or not. */ readonly do: 'decide';
      readonly intent: number;
      readonly isApproved: boolean;
      readonly process: number;
    }
  | {
      /** A webhook about the order arrives, once or more often; those that do not are lost. */ readonly do: 'notice';
      readonly times: number;
      /** Whether it tells that the order was placed. */
      readonly isNew: boolean;
      readonly process: number;
    }
  | {
      /** The shop lets the order go before its windows close. */ readonly do: 'let-go';
      readonly process: number;
    }
  | { readonly do: 'others'; readonly what: Act }
  | { readonly do: 'arm'; readonly fault: FaultPlan }
  | { readonly do: 'crash'; readonly point: CrashPoint }
  | { readonly do: 'restart'; readonly process: number }
  | { readonly do: 'resume'; readonly process: number }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'skew'; readonly seconds: number };

/** What a history begins with. */
export interface Setting {
  readonly orderKind: number;
  readonly ageSeconds: number;
  /** `null`: open until fulfilment starts. */
  readonly windowSeconds: number | null;
  readonly isProvinceFree: boolean;
  readonly hasRule: boolean;
  /** Whether the shop has to agree to every edit. */
  readonly isAskedFirst: boolean;
  /** Whether orders are held while they may be changed. */
  readonly isHeldWhileOpen: boolean;
  /** How long the shopper has to pay. */
  readonly payWithinSeconds: number;
  readonly owed: 'refund' | 'store-credit';
  readonly customerDataLevel: 1 | 2;
  readonly skewSeconds: number;
  readonly switches: Partial<Switches>;
}

/** One story, to be told again the same. */
export interface History {
  readonly diceSeed: number;
  readonly setting: Setting;
  readonly steps: readonly Step[];
}
