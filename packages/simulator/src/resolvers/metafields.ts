import { spellOutNamespace, type MetafieldRecord } from '../orders/metafield-record.ts';
import { toGid } from '../shop/gid.ts';
import { scramble } from '../shop/scramble.ts';
import { resolveConnection } from './connection.ts';
import { readOwnerType } from './metafield-owners.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** The fields of whatever has custom fields. */
export type MetafieldFields = Readonly<Record<'metafield' | 'metafields', (args: Args) => Resolved | null>>;

/** `metafield` and `metafields` of whatever has them. */
export function resolveMetafieldFields(ownerId: string, world: World): MetafieldFields {
  const own = () => world.state.metafields.filter((each) => each.ownerId === ownerId);
  return {
    metafield: (args: Args) => {
      const namespace = spellOutNamespace(readString(args, 'namespace'), world.app);
      const key = readString(args, 'key');
      const found = own().find((each) => each.namespace === namespace && each.key === key);
      return found === undefined ? null : resolveMetafield(found);
    },
    metafields: (args: Args) => {
      const given = readString(args, 'namespace');
      const keys = Array.isArray(args['keys']) ? args['keys'].map(String) : null;
      const listed = own()
        .filter((each) => given === null || each.namespace === spellOutNamespace(given, world.app))
        .filter((each) => keys === null || keys.includes(`${each.namespace}.${each.key}`));
      return resolveConnection(listed, args, resolveMetafield);
    },
  };
}

export function resolveMetafield(metafield: MetafieldRecord): Resolved {
  const { id, namespace, key, type, value, createdAt, updatedAt } = metafield;
  return {
    __typename: 'Metafield',
    id: toGid('Metafield', id),
    legacyResourceId: String(id),
    namespace,
    key,
    type,
    value,
    jsonValue: () => readJson(type, value),
    ownerType: readOwnerType(metafield.ownerId),
    definition: null,
    description: null,
    compareDigest: writeDigest(metafield),
    sizeInBytes: new TextEncoder().encode(value).length,
    createdAt,
    updatedAt,
  };
}

/** What a value is known by, to tell whether it was changed in between. Another type or value gives another. */
export function writeDigest({ type, value }: Pick<MetafieldRecord, 'type' | 'value'>): string {
  // FNV-1a, as a seed.
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(`${type} ${value}`))
    hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  return scramble(hash, '0123456789abcdef', 64);
}

const TEXTS = ['text', 'reference', 'date', 'url', 'color', 'id', 'string'];

/** Reads a value whose type is more than text. */
export function readJson(type: string, value: string): unknown {
  const isText = !type.startsWith('list.') && TEXTS.some((each) => type.includes(each));
  return isText ? value : JSON.parse(value);
}
