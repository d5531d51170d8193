import { Kind, type ASTNode } from 'graphql';

/**
 * Names the place of a node the way graphql-ruby does: `['query Order', 'order', '... on Order', 'foo']`.
 *
 * @param ancestors - As graphql-js hands them to a visitor: nodes and lists of nodes, outermost first, up to `parent`.
 */
export function describePath(
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
  parent: ASTNode | readonly ASTNode[] | undefined,
  node: ASTNode,
): readonly string[] {
  const nodes = [...ancestors, parent ?? [], node].filter((each): each is ASTNode => 'kind' in each);
  return nodes.flatMap((each) => {
    switch (each.kind) {
      case Kind.OPERATION_DEFINITION:
        return [each.name === undefined ? each.operation : `${each.operation} ${each.name.value}`];
      case Kind.FRAGMENT_DEFINITION:
        return [`fragment ${each.name.value}`];
      case Kind.INLINE_FRAGMENT:
        return [each.typeCondition === undefined ? '...' : `... on ${each.typeCondition.name.value}`];
      case Kind.FIELD:
        return [each.alias?.value ?? each.name.value];
      case Kind.ARGUMENT:
      case Kind.OBJECT_FIELD:
        return [each.name.value];
      default:
        return [];
    }
  });
}
