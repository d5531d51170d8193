import type { CodedError } from '../orders/coded-error.ts';
import type { MetafieldRecord } from '../orders/metafield-record.ts';
import { toInstant } from '../shop/instant.ts';
import { findOwningOrder, isOwner, readOwnerType } from './metafield-owners.ts';
import { readJson, resolveMetafield, spellOutNamespace, writeDigest } from './metafields.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Custom fields. */
export function resolveMetafieldMutations(world: World): Resolved {
  return {
    metafieldsSet: (args: Args) => setMetafields(listInputs(args), world),
    metafieldsDelete: (args: Args) => deleteMetafields(listInputs(args), world),
  };
}

const MAX_AT_ONCE = 25;

// All of them, or none.
function setMetafields(inputs: readonly Args[], world: World): Resolved {
  const errors =
    inputs.length > MAX_AT_ONCE
      ? [
          error(
            ['metafields'],
            `Exceeded the maximum metafields input limit of ${MAX_AT_ONCE}.`,
            'LESS_THAN_OR_EQUAL_TO',
          ),
        ]
      : inputs.flatMap((input, index) => checkMetafield(input, String(index), world));
  if (errors.length > 0) {
    return answerRefused(errors, { metafields: [] }, world);
  }
  const set = inputs.map((input) => setMetafield(input, world));
  noteOwners(
    set.map(({ ownerId }) => ownerId),
    'set metafields',
    world,
  );
  return { metafields: () => set.map(resolveMetafield), userErrors: [] };
}

/** Sets a custom field that {@link checkMetafield} let pass. */
export function setMetafield(input: Args, world: World): MetafieldRecord {
  const { state } = world;
  const at = toInstant(world.now());
  const value = readString(input, 'value') ?? '';
  const earlier = findMetafield(input, world);
  if (earlier !== undefined) {
    earlier.value = value;
    earlier.type = readString(input, 'type') ?? earlier.type;
    earlier.updatedAt = at;
    return earlier;
  }
  const created: MetafieldRecord = {
    id: state.nextId++,
    ownerId: readString(input, 'ownerId') ?? '',
    namespace: spellOutNamespace(readString(input, 'namespace'), world),
    key: readString(input, 'key') ?? '',
    type: readString(input, 'type') ?? '',
    value,
    createdAt: at,
    updatedAt: at,
  };
  state.metafields.push(created);
  return created;
}

function deleteMetafields(inputs: readonly Args[], world: World): Resolved {
  const { metafields } = world.state;
  const deleted = inputs.map((input) => {
    readOwnerType(readString(input, 'ownerId') ?? '');
    const found = findMetafield(input, world);
    if (found === undefined) return null;
    metafields.splice(metafields.indexOf(found), 1);
    return { ownerId: found.ownerId, namespace: found.namespace, key: found.key };
  });
  noteOwners(
    deleted.flatMap((each) => each?.ownerId ?? []),
    'deleted metafields',
    world,
  );
  return { deletedMetafields: deleted, userErrors: [] };
}

/** Finds what is wrong with one of the fields that are to be set. */
export function checkMetafield(input: Args, index: string, world: World): readonly CodedError[] {
  const ownerId = readString(input, 'ownerId') ?? '';
  readOwnerType(ownerId);
  const field = (name: string) => ['metafields', index, name];
  const key = readString(input, 'key') ?? '';
  const namespace = spellOutNamespace(readString(input, 'namespace'), world);
  const type = readString(input, 'type') ?? findMetafield(input, world)?.type ?? '';
  const value = readString(input, 'value') ?? '';
  return [
    ...(isOwner(ownerId, world) ? [] : [error(field('ownerId'), 'Owner does not exist.', 'INVALID')]),
    ...checkName(key, 2, 64, field('key'), 'Key'),
    ...checkName(namespace, 3, 255, field('namespace'), 'Namespace'),
    ...(type === '' ? [error(field('type'), "Type can't be blank", 'BLANK')] : []),
    ...(value === '' ? [error(field('value'), "Value can't be blank.", 'BLANK')] : []),
    ...(type === '' || value === '' || isReadable(type, value)
      ? []
      : [error(field('value'), `Value is invalid for type ${type}.`, 'INVALID_VALUE')]),
    ...(isStale(input, world)
      ? [
          error(
            field('compareDigest'),
            'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.',
            'STALE_OBJECT',
          ),
        ]
      : []),
  ];
}

// A digest that is null means that there is no such metafield yet.
function isStale(input: Args, world: World): boolean {
  if (!('compareDigest' in input)) return false;
  const found = findMetafield(input, world);
  return readString(input, 'compareDigest') !== (found === undefined ? null : writeDigest(found));
}

function checkName(
  name: string,
  least: number,
  most: number,
  field: readonly string[],
  label: string,
): readonly CodedError[] {
  if (name.length < least)
    return [error(field, `${label} is too short (minimum is ${least} characters)`, 'TOO_SHORT')];
  if (name.length > most)
    return [error(field, `${label} is too long (maximum is ${most} characters)`, 'TOO_LONG')];
  return /^[\w-]+$/.test(name) ? [] : [error(field, `${label} contains invalid characters.`, 'INVALID')];
}

function isReadable(type: string, value: string): boolean {
  try {
    readJson(type, value);
    return true;
  } catch {
    return false;
  }
}

function findMetafield(input: Args, world: World): MetafieldRecord | undefined {
  const namespace = spellOutNamespace(readString(input, 'namespace'), world);
  return world.state.metafields.find(
    (each) => each.ownerId === input['ownerId'] && each.namespace === namespace && each.key === input['key'],
  );
}

function noteOwners(gids: readonly string[], text: string, world: World): void {
  for (const gid of new Set(gids)) {
    const order = findOwningOrder(gid, world.state);
    if (order !== undefined) world.noteChange(order, text);
  }
}

function error(field: readonly string[], message: string, code: string): CodedError {
  return { field, message, code };
}

function listInputs(args: Args): readonly Args[] {
  return Array.isArray(args['metafields']) ? args['metafields'].map(readObject) : [];
}
