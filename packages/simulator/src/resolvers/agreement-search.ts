import type { AgreementRecord } from '../orders/agreement-record.ts';
import { notModelled } from './not-modelled.ts';
import { isOnSide } from './search-terms.ts';

/**
 * `Order.agreements(query:)`: `id` and `happened_at`, with `<`, `<=`, `>` and `>=`; several terms must all hold.
 *
 * @throws GraphQLError with code NOT_MODELLED for anything else of Shopify's search syntax.
 */
export function searchAgreements(
  agreements: readonly AgreementRecord[],
  query: string | null,
): readonly AgreementRecord[] {
  const terms = (query ?? '').match(/\S+/g)?.filter((term) => term !== 'AND') ?? [];
  return terms.map(readTerm).reduce((left, isMet) => left.filter(isMet), agreements);
}

function readTerm(term: string): (agreement: AgreementRecord) => boolean {
  const [, name, comparator = '', value = ''] =
    /^(id|happened_at):([<>]=?)?["']?(.+?)["']?$/.exec(term) ?? [];
  if (name === 'happened_at' && !Number.isNaN(Date.parse(value)))
    return ({ happenedAt }) => isOnSide(happenedAt, `${comparator}${value}`);
  if (name !== 'id' || !/^\d+$/.test(value)) throw notModelled(`Order.agreements(query: "${term}")`);
  const distance = ({ id }: AgreementRecord) => Math.sign(id - Number(value));
  const [wanted = 0, orEqual = false] = COMPARATORS[comparator] ?? [];
  return (agreement) => distance(agreement) === wanted || (orEqual && distance(agreement) === 0);
}

const COMPARATORS: Readonly<Record<string, readonly [sign: number, orEqual: boolean]>> = {
  '': [0, true],
  '>': [1, false],
  '>=': [1, true],
  '<': [-1, false],
  '<=': [-1, true],
};
