import { GraphQLError } from 'graphql';

/**
 * The answer to what Shopify's schema has but the simulator does not play.
 *
 * @param what - The field (`Order.refunds`) or input (`OrderInput.metafields`), as it is named in the schema.
 */
export function notModelled(what: string): GraphQLError {
  return new GraphQLError(`${what} is not modelled by this simulator.`, {
    extensions: { code: 'NOT_MODELLED' },
  });
}
