export type {
  AcceptOptions,
  CallOptions,
  ChoiceCalls,
  Client,
  EditCalls,
  EditReads,
  OrderCalls,
} from './client.ts';
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
export { createCancelOrderModel } from './models/cancel-order.ts';
export type { CancelOrderModel, CancelOrderOptions } from './models/cancel-order.ts';
export type { ChangeOptions } from './models/change-flow.ts';
export type {
  ChangeState,
  ChangeStep,
  Choosing,
  Confirming,
  EffectOf,
  Saved,
  Saving,
} from './models/change-flow-state.ts';
export { findOffer } from './models/declined-offers.ts';
export type { TabStorage } from './models/declined-offers.ts';
export { createEditListModel } from './models/edit-list.ts';
export type { EditListModel, EditListOptions } from './models/edit-list.ts';
export type { EditNews, NewsKind } from './models/edit-news.ts';
export { createEditWindowModel } from './models/edit-window.ts';
export type { EditWindowModel, EditWindowOptions, WindowView } from './models/edit-window.ts';
export { createItemSwapModel } from './models/item-swap.ts';
export type { ItemSwapModel, ItemSwapOptions, SwapLine } from './models/item-swap.ts';
export type { OptionView, ValueView } from './models/variant-options.ts';
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
export { createOrderTrackingModel, viewTracking } from './models/order-tracking.ts';
export type { OrderTrackingModel, OrderTrackingOptions, TrackingView } from './models/order-tracking.ts';
export type {
  Milestone,
  ParcelView,
  RelativeDay,
  Statement,
  StatementKind,
  TellDay,
} from './models/parcel-view.ts';
export { createUpsellModel } from './models/upsell.ts';
export type { UpsellOptions } from './models/upsell.ts';
export type { Taken, UndoState, UpsellModel } from './models/upsell-state.ts';
export { watchClosings } from './models/watch-closings.ts';
export { takeOrderLink } from './take-order-link.ts';
export type { AddressBar } from './take-order-link.ts';
export type * from './types.ts';
