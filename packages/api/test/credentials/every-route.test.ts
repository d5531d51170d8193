import { endpoints, merchantEndpoints, proofEndpoints } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { createKit } from '../kit.ts';
import { doors } from './routes.ts';

const { api } = await createKit();
const textOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

/** What the API answers with more than a refusal: middleware and refusals of other methods are for all methods. */
const answered = [...new Set(api.routes.filter(({ method }) => method !== 'ALL').map(textOf))];

describe('the routes of the API', () => {
  it('M1 T4 are each behind a door that the tests of wrong credentials knock at', () => {
    expect(answered.toSorted()).toEqual(Object.values(doors).flat().map(textOf).toSorted());
  });

  it('are all that the contract has', () => {
    const contract = [endpoints, merchantEndpoints, proofEndpoints].flatMap((each) => Object.values(each));
    expect(answered).toEqual(expect.arrayContaining(contract.map(textOf)));
  });
});
