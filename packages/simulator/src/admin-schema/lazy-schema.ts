import {
  assertInterfaceType,
  assertObjectType,
  buildClientSchema,
  GraphQLSchema,
  introspectionTypes,
  isUnionType,
  specifiedScalarTypes,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

import { buildType } from './build-type.ts';
import type { PreparedSchema } from './prepared-schema.ts';

/**
 * A schema whose types are built as they are asked for. graphql-js builds all of them at once: three thousand, of which an
 * app uses a hundred.
 */
export class LazySchema extends GraphQLSchema {
  readonly #prepared: PreparedSchema;
  readonly #types: Map<string, GraphQLNamedType>;
  readonly #subTypes = new Map<string, ReadonlySet<string>>();
  #typeMap: Record<string, GraphQLNamedType> | null = null;

  constructor(prepared: PreparedSchema) {
    // Shopify's schema deprecates fields that its interfaces do not deprecate: six findings of graphql 17, which 16 did not
    // look for. They make no difference to execution.
    super({
      assumeValid: true,
      directives: buildClientSchema(prepared.roots.directives, { assumeValid: true }).getDirectives(),
    });
    this.#prepared = prepared;
    this.#types = new Map(
      [...specifiedScalarTypes, ...introspectionTypes]
        .filter(({ name }) => prepared.kinds.has(name))
        .map((type) => [type.name, type]),
    );
  }

  override getQueryType(): GraphQLObjectType {
    return assertObjectType(this.#find(this.#prepared.roots.query));
  }

  override getMutationType(): GraphQLObjectType | null {
    const { mutation } = this.#prepared.roots;
    return mutation === null ? null : assertObjectType(this.#find(mutation));
  }

  override getType(name: string): GraphQLNamedType | undefined {
    return this.#prepared.kinds.has(name) ? this.#find(name) : undefined;
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    this.#typeMap ??= Object.fromEntries(
      [...this.#prepared.kinds.keys()].map((name) => [name, this.#find(name)]),
    );
    return this.#typeMap;
  }

  override getImplementations({ name }: GraphQLInterfaceType): {
    objects: readonly GraphQLObjectType[];
    interfaces: readonly GraphQLInterfaceType[];
  } {
    const { objects = [], extendedBy = [] } = this.#prepared.readType(name);
    return {
      objects: objects.map((each) => assertObjectType(this.#find(each))),
      interfaces: extendedBy.map((each) => assertInterfaceType(this.#find(each))),
    };
  }

  override isSubType(
    abstractType: GraphQLAbstractType,
    maybeSubType: GraphQLObjectType | GraphQLInterfaceType,
  ): boolean {
    const { name } = abstractType;
    const known = this.#subTypes.get(name);
    if (known !== undefined) return known.has(maybeSubType.name);
    const { objects = [], extendedBy = [] } = this.#prepared.readType(name);
    const found = new Set(isUnionType(abstractType) ? objects : [...objects, ...extendedBy]);
    this.#subTypes.set(name, found);
    return found.has(maybeSubType.name);
  }

  #find(name: string): GraphQLNamedType {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    const kind = this.#prepared.kinds.get(name);
    if (kind === undefined) throw new Error(`The schema has no type ${name}.`);
    const type = buildType(
      kind,
      name,
      () => this.#prepared.readType(name),
      (other) => this.#find(other),
    );
    this.#types.set(name, type);
    return type;
  }
}
