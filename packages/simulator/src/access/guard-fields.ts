import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';

import type { Caller } from '../platform/app.ts';
import { denyField, denyObject } from './access-denied.ts';
import type { AccessTable } from './access-table.ts';
import { isLevelTwoField, LEVEL_ONE_TYPES } from './customer-data.ts';
import { isGranted } from './scopes.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/**
 * Puts Shopify's scopes and its protection of customer data in front of a resolver.
 *
 * A field is refused for the rule on itself, or for the rule on the type it leads to: for a connection the type of its
 * nodes, for an interface the type that the object turns out to have.
 *
 * @param hidesCustomerData - What level 2 protects is `null`; with `false` it is refused with an error instead.
 */
export function guardFields(
  resolve: Resolve,
  table: AccessTable,
  { app, granted }: Caller,
  hidesCustomerData: boolean,
): Resolve {
  const checkName = (name: string, fieldName: string) => {
    const rule = table.rules.get(name);
    if (rule !== undefined && !isGranted(rule.requirement, granted))
      throw denyField(fieldName, rule.requiredAccess);
  };
  const checkType = (typeName: string, fieldName: string) => {
    checkName(typeName, fieldName);
    if (app.customerDataLevel === 0 && LEVEL_ONE_TYPES.includes(typeName)) throw denyObject(typeName);
  };

  return (source, args, context, info) => {
    const { fieldName, parentType, returnType } = info;
    checkName(`${parentType.name}.${fieldName}`, fieldName);
    const target = findTarget(getNamedType(returnType));
    checkType(target.name, fieldName);
    if (app.customerDataLevel < 2 && isLevelTwoField(parentType.name, fieldName)) {
      if (!hidesCustomerData) throw denyObject(parentType.name);
      return redact(returnType);
    }
    const value = resolve(source, args, context, info);
    if (isAbstractType(target)) {
      const typeName = readTypeName(value);
      if (typeName !== null) checkType(typeName, fieldName);
    }
    return value;
  };
}

/** A connection stands for its nodes. */
function findTarget(type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return type;
  const nodes = type.getFields()['nodes'];
  return nodes === undefined ? type : getNamedType(nodes.type);
}

function readTypeName(value: unknown): string | null {
  const entries: readonly [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [, name] = entries.find(([key]) => key === '__typename') ?? [];
  return typeof name === 'string' ? name : null;
}

function redact(type: GraphQLOutputType): null | '' | readonly never[] {
  if (!isNonNullType(type)) return null;
  return isListType(type.ofType) ? [] : '';
}
