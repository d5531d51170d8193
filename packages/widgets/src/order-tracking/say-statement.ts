import type { Statement } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';

/** The sentence of a statement. */
export function sayStatement(statement: Statement, texts: TrackingTexts): string {
  const { sentence } = texts.statements[statement.kind];
  return typeof sentence === 'string' ? sentence : sentence(statement);
}
