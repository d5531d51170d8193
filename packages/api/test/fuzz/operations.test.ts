import { expect, it } from 'vitest';

import { doors } from '../credentials/routes.ts';
import { OPERATIONS } from './operations.ts';

const textOf = ({ method, path }: { readonly method: string; readonly path: string }) =>
  `${method} ${path.replaceAll(/\{[^/]*\}/g, '')}`;

it('the fuzz knows every operation that wrong credentials are tried at', () => {
  expect(OPERATIONS.map(textOf).toSorted()).toEqual(Object.values(doors).flat().map(textOf).toSorted());
});
