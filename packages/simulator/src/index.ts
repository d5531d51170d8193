export { createSimulator } from './create-simulator.ts';
export {
  DEFAULT_ACCESS_TOKEN,
  type AnnouncedTopic,
  type Simulator,
  type SimulatorOptions,
  type Verbs,
} from './simulator.ts';
export type { Clock } from './clock.ts';
export {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  type AppOptions,
  type AppProxyOptions,
  type AppWebhookOptions,
} from './platform/app.ts';
export type { Standing } from './platform/standing.ts';
export type { CustomerTokenOptions } from './customer-account/issue-customer-token.ts';
export type { Minter, ThankYouPage } from './signatures/create-minter.ts';
export type { SessionTokenOptions } from './signatures/session-token.ts';
export type { WebhookDeliveryRecord } from './webhooks/delivery-record.ts';
export type { WebhookTopic } from './webhooks/topics.ts';
export { API_VERSION } from './admin-graphql/admit-request.ts';
export { PLANS, type Plan } from './admin-graphql/bucket.ts';
export { seedShop } from './seeds/seed-shop.ts';
export type { ShopSeed } from './seeds/shop-seed.ts';
export { parseShopSeed } from './seeds/read-shop-seed.ts';
export { parseScenario, type Scenario } from './scenario/scenario.ts';
export { runScenario, type RunScenarioOptions, type ScenarioEnd } from './scenario/run-scenario.ts';
export type { Fault, FaultSpec, ScriptStep } from './faults.ts';
export type { Outcome } from './orders/outcome.ts';
export type { LoggedRequest } from './request-log.ts';
export type { ShopState } from './shop/shop-state.ts';
export type { Switches } from './switches.ts';
