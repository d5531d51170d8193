import { GraphQLError, type ASTNode } from 'graphql';

/** An error in the shape graphql-ruby gives it: the path of the offending node in the document, and a code. */
export function rubyError(
  message: string,
  node: ASTNode,
  path: readonly string[],
  extensions: Readonly<Record<string, unknown>> & { readonly code: string },
): GraphQLError {
  return new GraphQLError(message, { nodes: node, path, extensions: { ...extensions } });
}
