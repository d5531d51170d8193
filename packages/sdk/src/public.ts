export type { AcceptOptions, CallOptions, ChoiceCalls, Client, EditCalls, OrderCalls } from './client.ts';
export type { Clock } from './clock.ts';
export type { ClientOptions } from './options.ts';
export { OrderProblem } from './order-problem.ts';
export type { ClientProblemCode, OrderProblemCode, OrderProblemInit } from './order-problem.ts';
export { createAddressCorrectionModel } from './models/address-correction.ts';
export type { AddressCorrectionOptions } from './models/address-correction.ts';
export type {
  AddressCorrectionModel,
  AddressCorrectionState,
  DraftProblem,
} from './models/address-correction-state.ts';
export type {
  AddressAutocomplete,
  AddressHit,
  AutocompleteRequest,
  FoundAddress,
} from './autocomplete/address-autocomplete.ts';
export { googlePlaces } from './autocomplete/google-places.ts';
export type { GooglePlacesOptions } from './autocomplete/google-places.ts';
export { loqate } from './autocomplete/loqate.ts';
export type { LoqateOptions } from './autocomplete/loqate.ts';
export { createAddressSearchModel } from './models/address-search.ts';
export type { AddressSearchModel, AddressSearchOptions } from './models/address-search.ts';
export { createOrderModel } from './models/order.ts';
export type { OrderModel, OrderStatus } from './models/order.ts';
export { createOrderTrackingModel } from './models/order-tracking.ts';
export type { OrderTrackingModel, OrderTrackingOptions, TrackingView } from './models/order-tracking.ts';
export type { Milestone, ParcelView, RelativeDay, Statement, StatementKind } from './models/parcel-view.ts';
export { takeOrderLink } from './take-order-link.ts';
export type { AddressBar } from './take-order-link.ts';
export type * from './types.ts';
