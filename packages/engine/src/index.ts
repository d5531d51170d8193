export type { AccessTokens } from './access/access-tokens.ts';
export { openTokens } from './access/open-tokens.ts';
export type { TokenSurroundings } from './access/open-tokens.ts';
export { ShopifyFailure } from './shopify/failure.ts';
export { sayMissing } from './access/needed-scopes.ts';
export type { NeededScope } from './access/needed-scopes.ts';
export type { CredentialStore } from './credentials/credential-store.ts';
export { createMemoryCredentials } from './credentials/memory.ts';
export type { CredentialName, SealedCredential } from './credentials/keyring.ts';
export type { Answer, Refusal, RefusedField } from './answer.ts';
export type { Caller } from './caller.ts';
export { createEngine } from './create-engine.ts';
export type { Engine } from './engine.ts';
export { displayFor } from './display/display.ts';
export type { Display, Reader } from './display/display.ts';
export type { AcceptedEdit, Acceptance } from './edits/accept.ts';
export type { Verdict } from './edits/decide-request.ts';
export type {
  Approval,
  EditFailure,
  EditProgress,
  EditStep,
  FollowUp,
  KnownSession,
  Landed,
  Ledger,
  LedgerEdit,
  ShopperLanguage,
} from './ledger.ts';
export type { AuditBook, AuditEntry } from './ledger/audit.ts';
export type { DataRequest, ErasablePages, ErasureScope } from './ledger/erasure.ts';
export type { EventDelivery, EventStory, LedgerEvent, NewEvent, News } from './ledger/event.ts';
export type { CodeClaim, CodeTry, Lookup, LookupBook, LookupWish } from './ledger/lookup.ts';
export type { KeptTask, Task, TaskKind, TaskList } from './ledger/task.ts';
export type { UseCount, Uses } from './ledger/uses.ts';
export type { PlannedRefund, Settlement } from './settlement/settlement.ts';
export { createMemoryLedger } from './ledger/memory.ts';
export { refusalBeyond } from './limits.ts';
export type { Limit } from './limits.ts';
export { changeText } from './mail/change-text.ts';
export type { AddressSuggester, Place } from './addresses/address-suggester.ts';
export type { Mail, Mailer } from './mail/mailer.ts';
export { MailFailure } from './mail/mailer.ts';
export { createOutbox } from './mail/outbox.ts';
export type { Outbox } from './mail/outbox.ts';
export type { EngineOptions, Shopper, Staff } from './options.ts';
export { problemOf } from './problems/describe.ts';
export { problemStatus } from './problems/codes.ts';
export { receiptKeySet } from './receipts/keys.ts';
export type {
  Budget,
  CallCost,
  CallEnd,
  CallWish,
  PointsAnswer,
  Priority,
  ReservationWish,
  Wish,
} from './shopify/budget/budget.ts';
export { COMPLIANCE_TOPICS, isWantedTopic, WEBHOOK_TOPICS } from './webhooks/topics.ts';
export type { WebhookTopic } from './webhooks/topics.ts';
export type { Delivery } from './webhooks/notice.ts';
export type { WebhookSubject } from './webhooks/task-for.ts';
export type { OrderOwner } from './shopify/read-order-owner.ts';
export { createCustomerAccount } from './shopify/customer-account.ts';
export type { AskCustomerAccount, CustomerAccountOptions } from './shopify/customer-account.ts';
export { createBudget } from './shopify/budget/create-budget.ts';
export type { BudgetOptions } from './shopify/budget/create-budget.ts';
