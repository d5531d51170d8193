import { GraphQLError } from 'graphql';

// graphql-ruby names tokens as its lexer does.
const TOKEN_NAMES: Readonly<Record<string, string>> = {
  '{': 'LCURLY',
  '}': 'RCURLY',
  '(': 'LPAREN',
  ')': 'RPAREN',
  '[': 'LBRACKET',
  ']': 'RBRACKET',
  ':': 'COLON',
  $: 'VAR_SIGN',
  '!': 'BANG',
  '=': 'EQUALS',
  '...': 'ELLIPSIS',
  '@': 'DIR_SIGN',
  '|': 'PIPE',
};

/** Says in graphql-ruby's words where a document stops being GraphQL. */
export function translateSyntaxError(error: GraphQLError): GraphQLError {
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  const token = /(?:found|Unexpected) (.+)\.$/.exec(error.message)?.[1] ?? '';
  return new GraphQLError(`syntax error, unexpected ${nameToken(token)} at [${line}, ${column}]`, {
    source: error.source,
    positions: error.positions,
  });
}

function nameToken(token: string): string {
  if (token === '<EOF>') return 'end of file';
  const [, quoted] = /"(.*)"$/.exec(token) ?? [];
  if (quoted === undefined) return token === '' ? 'character' : token;
  return `${TOKEN_NAMES[quoted] ?? token.split(' ')[0]?.toUpperCase() ?? 'character'} ("${quoted}")`;
}
