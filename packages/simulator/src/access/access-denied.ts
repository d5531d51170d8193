import { GraphQLError } from 'graphql';

const SCOPES_PAGE = 'https://shopify.dev/api/usage/access-scopes';
const CUSTOMER_DATA_PAGE = 'https://shopify.dev/docs/apps/launch/protected-customer-data';

/** The answer to a field that the token's scopes do not cover, in Shopify's words (2020-07 changelog, as seen in answers). */
export function denyField(fieldName: string, requiredAccess: string): GraphQLError {
  return new GraphQLError(`Access denied for ${fieldName} field. Required access: ${requiredAccess}`, {
    extensions: { code: 'ACCESS_DENIED', documentation: SCOPES_PAGE, requiredAccess },
  });
}

/** The answer to an object that holds customer data which the app was not approved for, as seen in answers. */
export function denyObject(typeName: string): GraphQLError {
  return new GraphQLError(
    `This app is not approved to access the ${typeName} object. See ${CUSTOMER_DATA_PAGE} for more details.`,
    { extensions: { code: 'ACCESS_DENIED', documentation: CUSTOMER_DATA_PAGE } },
  );
}
