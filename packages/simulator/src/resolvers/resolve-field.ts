import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

import { notModelled } from './not-modelled.ts';
import type { Args, Resolved } from './resolved.ts';

/**
 * Answers a field from the entry of the same name, in place of graphql-js's default resolver.
 *
 * @throws GraphQLError with code NOT_MODELLED for a field or an argument that the simulator does not play, so that
 * nothing Shopify would have answered is ever a silent null.
 */
export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const name = `${info.parentType.name}.${info.fieldName}`;
  const value = isResolved(source) ? source[info.fieldName] : undefined;
  if (value === undefined) throw notModelled(name);
  const takesArguments = typeof value === 'function' && value.length > 0;
  if (!takesArguments) refuseArguments(name, args, info);
  return typeof value === 'function' ? value(args, info) : value;
};

function isResolved(source: unknown): source is Resolved {
  return typeof source === 'object' && source !== null;
}

function refuseArguments(name: string, args: Args, info: GraphQLResolveInfo): void {
  const written = info.fieldNodes
    .flatMap((node) => node.arguments ?? [])
    .map((argument) => argument.name.value);
  // A null or a false asks for nothing.
  const given = written.find((arg) => args[arg] !== undefined && args[arg] !== null && args[arg] !== false);
  if (given !== undefined) throw notModelled(`${name}(${given}:)`);
}
