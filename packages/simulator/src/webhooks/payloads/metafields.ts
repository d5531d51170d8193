import { spellOutNamespace, type MetafieldRecord } from '../../orders/metafield-record.ts';
import { parseGid, toGid } from '../../shop/gid.ts';
import { writeTime, type Reader } from './reader.ts';

/** Which custom fields a subscription wants along. */
export interface WantedMetafields {
  readonly metafieldNamespaces: readonly string[];
  readonly metafields: readonly { readonly namespace: string; readonly key: string }[];
}

/** The custom fields of something that a subscription asked for, as the REST Admin API writes them. */
export function writeMetafields(
  ownerId: string,
  { metafieldNamespaces, metafields }: WantedMetafields,
  { app, state }: Reader,
): readonly object[] {
  const namespaces = metafieldNamespaces.map((each) => spellOutNamespace(each, app));
  const isWanted = ({ namespace, key }: MetafieldRecord) =>
    namespaces.includes(namespace) ||
    metafields.some((each) => spellOutNamespace(each.namespace, app) === namespace && each.key === key);
  return state.metafields
    .filter((each) => each.ownerId === ownerId && isWanted(each))
    .map(({ id, namespace, key, value, type, createdAt, updatedAt }) => ({
      id,
      namespace,
      key,
      value,
      description: null,
      owner_id: parseGid(ownerId)?.id ?? null,
      created_at: writeTime(createdAt, state.shop),
      updated_at: writeTime(updatedAt, state.shop),
      owner_resource: parseGid(ownerId)?.type.toLowerCase() ?? null,
      type,
      admin_graphql_api_id: toGid('Metafield', id),
    }));
}
