import { toGid } from '../shop/gid.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** The only one who works in a simulated shop: its owner, invented. */
export function resolveOwner({ state, origin }: World): Resolved {
  const [firstName, lastName] = ['Robin', 'Berg'];
  return {
    __typename: 'StaffMember',
    id: toGid('StaffMember', state.shop.id),
    name: `${firstName} ${lastName}`,
    firstName,
    lastName,
    initials: [firstName.slice(0, 1), lastName.slice(0, 1)],
    email: writeShopEmail(state.shop.myshopifyDomain),
    phone: null,
    locale: 'en',
    active: true,
    exists: true,
    isShopOwner: true,
    accountType: 'REGULAR',
    avatar: { url: `${origin}/cdn/plain-box-natural.svg`, altText: null },
  };
}

/** Where the shop is written to: a domain that nobody can own (RFC 2606). */
export function writeShopEmail(myshopifyDomain: string): string {
  return `hello@${myshopifyDomain.replace(/\.myshopify\.com$/, '')}.example`;
}
