/** Objects that need level 1: without it they are refused whole. */
export const LEVEL_ONE_TYPES: readonly string[] = ['Order', 'Customer'];

/**
 * Fields that need level 2: name, address, phone and e-mail. Without it they are `null`, or empty where the schema
 * allows no `null`.
 *
 * Source: https://shopify.dev/docs/apps/launch/protected-customer-data
 */
const LEVEL_TWO_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Order: ['email', 'phone', 'shippingAddress', 'billingAddress', 'displayAddress', 'clientIp'],
  Customer: [
    'firstName',
    'lastName',
    'displayName',
    'email',
    'phone',
    'defaultEmailAddress',
    'defaultPhoneNumber',
    'defaultAddress',
    'addresses',
    'addressesV2',
  ],
  FulfillmentOrder: ['destination'],
  CalculatedOrder: ['notificationPreviewHtml'],
};

export function isLevelTwoField(typeName: string, fieldName: string): boolean {
  return LEVEL_TWO_FIELDS[typeName]?.includes(fieldName) ?? false;
}
