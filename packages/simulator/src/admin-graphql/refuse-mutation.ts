import { getNamedType, isListType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';

import type { Resolved } from '../resolvers/resolved.ts';
import type { Operation } from './operation.ts';

/** A user error that a test asked for. */
export interface AskedUserError {
  readonly message: string;
  readonly field?: readonly string[];
  readonly code?: string;
}

/** The root field of an operation that a user error is meant for: the one it names, or else the first. */
export function pickRefusedField({ rootFields }: Operation, wanted: string | undefined): string | null {
  return (wanted !== undefined && rootFields.includes(wanted) ? wanted : rootFields[0]) ?? null;
}

/** A mutation's payload with nothing in it but a user error, shaped as the schema has it. */
export function refuseMutation({ rootType }: Operation, fieldName: string, error: AskedUserError): Resolved {
  const payload = getNamedType(rootType.getFields()[fieldName]?.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, isErrorList(type) ? [spellOut(error)] : leaveEmpty(type)]),
  );
}

function spellOut({ field = ['id'], message, code }: AskedUserError): Resolved {
  return { field, message, code: code ?? null };
}

function isErrorList(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('UserError');
}

function leaveEmpty(type: GraphQLOutputType): null | readonly never[] {
  return isNonNullType(type) && isListType(type.ofType) ? [] : null;
}
