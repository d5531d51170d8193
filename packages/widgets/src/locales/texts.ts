import type {
  AddressField,
  AddressFormat,
  ChangeKind,
  ClientProblemCode,
  DraftProblem,
  Milestone,
  Moment,
  NewsKind,
  PackedLine,
  RefundMethod,
  Statement,
  StatementKind,
} from '@amend/sdk/light';

/** What happened, and what can be done. */
export interface ProblemTexts {
  /** What happened. */
  readonly detail: string;
  /** What can be done. */
  readonly nextStep: string;
}

/** The words of every card. All texts are words that a shopper reads and that the API does not send. */
export interface CardTexts {
  /** Said while the order is read. */
  readonly loading: string;
  /** Said when that takes long. */
  readonly slow: string;
  /** The button after a failure. */
  readonly tryAgain: string;
  /** Said where the page is not set up right. */
  readonly unavailable: ProblemTexts;
  /** Said where the code for what was pressed did not arrive. */
  readonly notLoaded: ProblemTexts;
  /** What the client found by itself, where its own English will not do: by its code, or that a change came to nothing. */
  readonly problems?: Readonly<Record<ClientProblemCode | 'not_made', ProblemTexts>>;
}

/** What there is to say about one kind of statement. */
interface StatementTexts {
  /** The state in one or two words, also for a scan that came without any. */
  readonly chip: string;
  /** The one large sentence. */
  readonly sentence: string | ((statement: Statement) => string);
  /** What to add to it, if anything. */
  readonly note?: string;
}

/** The words of the tracking widget. */
export interface TrackingTexts {
  readonly title: string;
  /** Everything that can be said. */
  readonly statements: Readonly<Record<StatementKind, StatementTexts>>;
  /** The list of milestones, for whoever cannot see it. */
  readonly milestones: string;
  /** The name of a milestone, on the way to a door or to a pick-up point. */
  milestone(milestone: Milestone, isPickup: boolean): string;
  /** The state of a milestone, for whoever cannot see it. */
  readonly reached: string;
  readonly current: string;
  readonly ahead: string;
  /** The link to the carrier's page. */
  track(carrier: string | null): string;
  readonly opensNewTab: string;
  /** The name of the n-th of several parcels. */
  parcel(number: number): string;
  /** What is inside a parcel. */
  readonly contents: string;
  /** What has not been packed yet. */
  readonly unshipped: string;
  /** A number of things. */
  line(line: PackedLine): string;
  readonly showScans: string;
  readonly hideScans: string;
}

/** Which way money goes: the shopper pays more, gets some back, or neither. */
type Direction = 'pay' | 'refund' | 'none';

/** The words of the address as it stands on the page. */
export interface AddressTexts {
  readonly title: string;
  /** The state in one or two words. */
  readonly open: string;
  readonly closed: string;
  readonly saved: string;
  /** Until when the address can be changed; only the time where that is today. */
  until(closesAt: Moment, isToday: boolean): string;
  readonly nothingToShip: string;
  readonly change: string;
}

/** The words of the form that corrects it. */
export interface FormTexts {
  readonly formTitle: string;
  /** What a field is called in the country. */
  label(field: AddressField, format: AddressFormat): string;
  readonly optional: string;
  readonly chooseProvince: string;
  /** Why a field cannot be changed. */
  readonly locked: string;
  /** What is wrong with a field. */
  fieldProblem(reason: DraftProblem['reason']): string;
  /** The heading over several problems. */
  problems(count: number): string;
  readonly review: string;
  readonly checking: string;
  readonly cancel: string;
  readonly close: string;
  readonly confirmTitle: string;
  /** The same where something else was probably meant: asked over what that is and what was typed, `save` takes it, `back` keeps what was typed. */
  readonly meant: Pick<FormTexts, 'confirmTitle' | 'before' | 'after' | 'save' | 'back'>;
  /** The list at the street field, and how many there are, for whoever cannot see it. */
  readonly suggestions: string;
  found(count: number): string;
  /** Said before a quote that changed meanwhile. */
  readonly newQuote: string;
  readonly before: string;
  readonly after: string;
  /** What the change costs: what is to be paid or what comes back, or nothing. */
  difference(direction: Direction, amount: string): string;
  readonly save: string;
  readonly saving: string;
  readonly back: string;
  /** Said once the change is made. */
  savedTo(address: string): string;
  /** Said where the change is on record and not made yet. */
  accepted(address: string): string;
  /** The shop has to agree to the change before it is made. */
  readonly requested: string;
}

/** What becomes of an amount: collected after the change, or given back; as store credit; more or less to pay for the order; or nothing moves. */
export type MoneyFlow = 'collect' | 'refund' | 'credit' | 'more' | 'less' | 'none';

/** A length of time in the unit that says it best. */
export type TimeUnit = 'minute' | 'hour' | 'day';

/** What is said about an edit that the shopper should know of: the state in one or two words, the sentence, and what it means. */
export interface NewsTexts {
  readonly chip: string;
  readonly sentence: string;
  readonly note: string;
}

/** The words of everything that changes an order, beside its address. */
export interface ChangesTexts {
  /** The words of the card that has everything. */
  readonly order: {
    /** The order by its name, such as `#1001`. */
    title(name: string): string;
    /** What can be opened, beside the titles of the other widgets. */
    readonly address: string;
    /** The button for all that can be opened, below what the shopper should know first. */
    readonly all: string;
  };
  /** What a change costs, in one sentence; the amount has no sign. */
  price(flow: MoneyFlow, amount: string): string;
  /** What becomes of the money once it is saved; empty where nothing does. `within` is how long the shopper has to pay. */
  follow(flow: MoneyFlow, within: string): string;
  /** So many minutes, hours or days, as in "within an hour". */
  span(count: number, unit: TimeUnit): string;
  /** The shop has to agree first. */
  readonly needsApproval: string;
  /** Said before a quote that changed meanwhile. */
  readonly newQuote: string;
  /** The last line of a price. */
  readonly total: string;
  /** The words before what was and what will be, for whoever cannot see which is which. */
  readonly before: string;
  readonly after: string;
  readonly checking: string;
  readonly saving: string;
  readonly back: string;
  /** Leaves what was saved for what else can be done. */
  readonly goOn: string;
  /** The state in one or two words. */
  readonly saved: string;
  readonly closed: string;
  /** Until when something can be changed; only the time where that is today. */
  until(closesAt: Moment, isToday: boolean): string;
  /** What is to be paid, and until when, if there is an end to it. */
  due(amount: string, payBy: Moment | null, isToday: boolean): string;
  readonly dueChip: string;
  /** What happens until it is paid, and if it is not. */
  readonly dueNote: string;
  /** The link to the page on which it is paid, or what is said where there is none yet. */
  pay(amount: string): string;
  readonly payByMail: string;
  /** What is said of an edit in any other state that the shopper should know of. */
  readonly news: Readonly<Record<Exclude<NewsKind, 'payment-open'>, NewsTexts>>;
  /** The change is on record and not made yet. */
  readonly accepted: string;
  readonly cancel: {
    readonly title: string;
    /** Until when the order can be cancelled: only the time where that is today; `null` where only the start of fulfilment ends it. */
    openUntil(closesAt: Moment | null, isToday: boolean): string;
    /** Begins, and is followed by more. */
    readonly begin: string;
    /** The question, and its answers. */
    readonly question: string;
    readonly confirm: string;
    readonly keep: string;
    /** Asks over what else can be done about the order. */
    readonly instead: string;
    /** The heading over reasons, none of which has to be given. */
    readonly reason: string;
    /** The heading over where the money can go, and what is there. */
    readonly refundTo: string;
    readonly methods: Readonly<Record<RefundMethod, string>>;
    /** Goes on to what is given back. */
    readonly next: string;
    /** What is given back, where to and when; nothing where nothing was charged. */
    refund(method: RefundMethod | 'none', amount: string): string;
    /** It cannot be undone. */
    readonly final: string;
    /** The state in one or two words, and in a sentence. */
    readonly chip: string;
    readonly done: string;
  };
  readonly window: {
    readonly title: string;
    /** The state in one or two words. */
    readonly open: string;
    /** Until when anything can be changed: only the time where that is today; `null` where only the start of fulfilment ends it. */
    openUntil(closesAt: Moment | null, isToday: boolean): string;
    /** How long is left, in whole minutes. */
    left(minutes: number): string;
    /** Stands over what can be done. */
    readonly can: string;
    /** What can be changed, in a word or two. */
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    /** Said where other things cannot be done any more, before what helps. */
    readonly rest: string;
    /** What helps once the time is over. */
    readonly afterwards: string;
  };
  readonly swap: {
    readonly title: string;
    readonly nothing: string;
    /** Said once the choice is open and there is none. */
    readonly noOther: string;
    /** Opens the choice of a line. */
    readonly choose: string;
    /** A number of units of something. */
    units(count: number): string;
    readonly soldOut: string;
    /** What is on the order now. */
    readonly present: string;
    readonly quantity: string;
    /** Asks for the price of swapping to something, and confirms it. */
    to(name: string): string;
    /** Shows the lines that are not shown. */
    more(count: number): string;
    /** Said once it is made. */
    done(name: string): string;
  };
  readonly upsell: {
    readonly title: string;
    /** Said where there is no offer, or none any more. */
    readonly nothing: string;
    /** Takes an offer for which the shop has no words of its own. */
    readonly add: string;
    readonly decline: string;
    /** Stands between the price and the former one, for whoever cannot see which is which. */
    readonly insteadOf: string;
    /** What is to be paid after the offer was taken, and how long the shopper has to do so. */
    payNext(amount: string, within: string): string;
    /** Said once it is made. */
    added(name: string): string;
    /** Takes off what was added. */
    readonly undo: string;
    /** Asks whether that is meant. */
    readonly undoTitle: string;
    /** Said once that is made. */
    removed(name: string): string;
    /** Leads to what else is offered. */
    readonly others: string;
  };
}

/** The groups that texts come in, each a file for each language: `<group>.<language>.ts`. */
export interface TextGroups {
  readonly card: CardTexts;
  readonly tracking: TrackingTexts;
  readonly address: AddressTexts;
  readonly form: FormTexts;
  readonly changes: ChangesTexts;
}
