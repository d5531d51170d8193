import { describe, expect, it } from 'vitest';

import { parseRequirement } from './parse-requirement.ts';

describe('parseRequirement', () => {
  it.each([
    ['', []],
    ['`read_orders` access scope.', [['read_orders']]],
    [
      '`read_orders` access scope, `read_marketplace_orders` access scope or `read_quick_sale` access scope.',
      [['read_orders', 'read_marketplace_orders', 'read_quick_sale']],
    ],
    [
      '`write_orders` access scope. Also: The app must have the `write_pos_staff_member_event_attribution_overrides` access scope to assign events.',
      [['write_orders']],
    ],
    [
      '`write_products` access scope as well as any of `write_own_subscription_contracts`, `write_purchase_options` access scopes.',
      [['write_products'], ['write_own_subscription_contracts', 'write_purchase_options']],
    ],
    [
      '`read_a` access scope and (`read_b` access scope or `read_c` access scope).',
      [['read_a'], ['read_b', 'read_c']],
    ],
    ['The user must have `view_products` permissions.', []],
    [
      '`read_markets` for queries and both `read_markets` as well as `write_markets` for mutations.',
      [['read_markets']],
    ],
  ])('reads %j', (sentence, requirement) => {
    expect(parseRequirement(sentence, false)).toEqual(requirement);
  });

  it('asks for more in a mutation where the sentence does', () => {
    expect(
      parseRequirement(
        '`read_markets` for queries and both `read_markets` as well as `write_markets` for mutations.',
        true,
      ),
    ).toEqual([['read_markets'], ['write_markets']]);
  });
});
