import type {
  AccessReport,
  AuditTrail,
  Change,
  ChangeKind,
  Choices,
  DataExport,
  DataRequestList,
  Edit,
  EditList,
  ErasureList,
  EventList,
  EventSummary,
  Explanation,
  LookupRequest,
  Order,
  OrderEdits,
  OrderLookup,
  OrderRecords,
  OrderRelease,
  Quote,
  SignedReceipt,
  TokenRevocation,
} from '@amend/contract';

import type { Answer } from './answer.ts';
import type { Reader } from './display/display.ts';
import type { AcceptedEdit, Acceptance } from './edits/accept.ts';
import type { Verdict } from './edits/decide-request.ts';
import type { AuditEntry } from './ledger/audit.ts';
import type { Shopper, Staff } from './options.ts';
import type { OrderOwner } from './shopify/read-order-owner.ts';
import type { Delivery } from './webhooks/notice.ts';

/** Decides about edits of one shop's orders and writes them. Expected refusals are values; only broken promises reject. */
export interface Engine {
  /** The order as this shopper may see it, with the edit window of each kind of change. */
  readOrder(orderId: string, shopper: Shopper): Promise<Answer<Order>>;
  /** What a shopper can choose from when changing the order. */
  readChoices(orderId: string, shopper: Shopper): Promise<Answer<Choices>>;
  /**
   * Why a kind of change may be made to an order now or may not: every rule and window that was looked at, in English, for the merchant. With a line,
   * the rules are asked about that line; without one, about any line.
   */
  explain(orderId: string, kind: ChangeKind, lineId?: string): Promise<Answer<Explanation>>;
  /** What some changes would do and cost. Changes nothing. */
  quote(orderId: string, changes: readonly Change[], shopper: Shopper): Promise<Answer<Quote>>;
  /** Makes the changes of a quote, once per idempotency key, all or nothing, at the price that was shown. */
  accept(orderId: string, acceptance: Acceptance, shopper: Shopper): Promise<Answer<AcceptedEdit>>;
  /** An edit of this order from the ledger. */
  readEdit(orderId: string, editId: string, shopper: Shopper): Promise<Answer<Edit>>;
  /** The edits of this order, in the order in which they were made. */
  readEdits(orderId: string, shopper: Shopper): Promise<EditList>;
  /** A signed receipt of an edit that is in the order or was, as it stands now. */
  readReceipt(
    orderId: string,
    editId: string,
    shopper: Pick<Shopper, 'view'>,
  ): Promise<Answer<SignedReceipt>>;
  /** The edits of an order and what is still to be done about them, for the merchant, who reads as `reader` says. */
  listEdits(orderId: string, reader: Reader): Promise<Answer<OrderEdits>>;
  /** Looks at an order now, and does what has to be done about its edits. Answers as `listEdits` does. */
  look(orderId: string, staff: Staff): Promise<Answer<OrderEdits>>;
  /**
   * Makes an edit that waits for the shop and that it agrees to, or ends one that it does not. Answers as `listEdits` does; refuses with `edit_not_found`,
   * `approval_not_waiting`, `approval_price_moved`, and whatever else stands against the edit now.
   */
  decide(orderId: string, editId: string, verdict: Verdict, staff: Staff): Promise<Answer<OrderEdits>>;
  /**
   * Lets an order go that is held while it may be changed, before its windows close; it may be called again at any time. Where it is refused or rejects for now, it is
   * done as soon as it can be.
   */
  release(orderId: string, reader: Reader): Promise<Answer<OrderRelease>>;
  /** Whose an order is, for whoever has to check that it is the one who asks. Refused with `order_not_found`. */
  readOrderOwner(orderId: string): Promise<Answer<OrderOwner>>;
  /**
   * Puts down that somebody looks for an order by its number and address; `runTasks` sends a code to that address where there is such an order. Refused
   * with `shop_busy` where too many are looked for.
   */
  lookUp(request: LookupRequest, reader: Reader): Promise<Answer<OrderLookup>>;
  /** The numeric id of the order that a code was sent about. Refused with `code_invalid`, whatever is wrong with it. */
  redeemCode(lookupId: string, code: string): Promise<Answer<string>>;
  /** Has every order token, and every link, that was signed for an order until now opened nothing any more (rule T9). */
  revokeTokens(orderId: string, staff: Staff): Promise<TokenRevocation>;
  /** Since when what was signed for an order before opens nothing, as an ISO 8601 instant; `null` where nothing was revoked. */
  tokensRevokedAt(orderId: string): Promise<string | null>;
  /** Puts down that a webhook has arrived, and what is to be done about it; `runTasks` does it. Shopify is not called. */
  notice(delivery: Delivery): Promise<void>;
  /**
   * Has Shopify send all webhooks that Amend wants to an address, for apps that have no `shopify.app.toml`; gives back the topics that are new. It may be
   * called again at any time. Rejects where Shopify does not send one of them, most often because the app lacks a scope.
   */
  subscribeWebhooks(uri: string): Promise<readonly string[]>;
  /** What customers of the shop have asked to be told of themselves, latest first. */
  listDataRequests(): Promise<DataRequestList>;
  /** Everything that is kept now of the orders of a data request. Refused with `data_request_not_found`. */
  exportDataRequest(requestId: string): Promise<Answer<DataExport>>;
  /** Everything that is kept of an order. */
  exportOrder(orderId: string): Promise<OrderRecords>;
  /** Erases the personal data of some orders now, and what is still needed of it as soon as it is not. */
  eraseOrders(orderIds: readonly string[]): Promise<ErasureList>;
  /** Erases the personal data of an order, once, and says how many edits and events are still needed as they are. */
  eraseOrder(orderId: string): Promise<number>;
  /** Which scopes the configuration needs, what for, and which of them the app lacks. */
  readAccess(): Promise<Answer<AccessReport>>;
  /** Changes a session token of the admin for the shop's access tokens. Refused with `session_token_refused`. */
  install(sessionToken: string): Promise<Answer<null>>;
  /** Whether Shopify has ended the access of the app. Nothing but what the law asks is done any more then, until the app has come back. */
  isAccessEnded(): Promise<boolean>;
  /** What happened to an order and its edits, oldest first, and how far the merchant's systems are told of it. */
  listEvents(orderId: string): Promise<EventList>;
  /** Sends an event once more, with the same id and body. Refused with `event_not_found`. */
  repeatEvent(orderId: string, eventId: string): Promise<Answer<EventSummary>>;
  /** Writes down what was done to an order, or refused, that is no step of an edit: that a token was issued for it, or was not. */
  audit(entry: AuditEntry): Promise<void>;
  /** What was done to an order, oldest first, by whom and in which request (rule U1). */
  listAudit(orderId: string): Promise<AuditTrail>;
  /** Ends the edits that a crash left unfinished, and says how many. Call it when the host starts, and now and then. */
  resume(signal?: AbortSignal): Promise<number>;
  /** Does what is due: money to be settled, deadlines. Says how much was done. Call it when `nextTaskAt` has come; it may come late, never twice. */
  runTasks(signal?: AbortSignal): Promise<number>;
  /** When the next task is due, as an ISO 8601 instant; `null` where there is none, or none can be done any more. */
  nextTaskAt(): Promise<string | null>;
}
