import { notModelled } from './not-modelled.ts';

/** What a search can ask of an item: `field:value`, the value as it was written. */
export type Terms<Item> = Readonly<Record<string, (item: Item, wanted: string) => boolean>>;

/**
 * Searches as Shopify's search syntax says, as far as it is played: `field:value` terms, joined by AND (or a space)
 * within OR.
 *
 * @param field - The query that is asked, `orders`.
 * @param numbers - The terms whose values are numbers; they and those that end in `_at` can be compared (`id:>=1234`).
 * @throws GraphQLError with code NOT_MODELLED for any other term.
 */
export function search<Item>(
  items: readonly Item[],
  query: string | null,
  terms: Terms<Item>,
  field: string,
  numbers: readonly string[] = [],
): readonly Item[] {
  if (query === null || query.trim() === '') return items;
  const alternatives = query.split(/\s+OR\s+/).map((part) => {
    const written = part.match(/\w+:(?:[<>]=?)?(?:"[^"]*"|'[^']*'|\S+)|\S+/g) ?? [];
    return written.filter((each) => each !== 'AND').map((each) => readTerm(each, terms, field, numbers));
  });
  return items.filter((item) => alternatives.some((all) => all.every((isMet) => isMet(item))));
}

function readTerm<Item>(
  written: string,
  terms: Terms<Item>,
  field: string,
  numbers: readonly string[],
): (item: Item) => boolean {
  const [, name = '', comparator = '', value = ''] = /^(\w+):([<>]=?)?["']?(.*?)["']?$/.exec(written) ?? [];
  const isMet = terms[name];
  const isComparable = name.endsWith('_at')
    ? !Number.isNaN(Date.parse(value))
    : numbers.includes(name) && /^-?\d+$/.test(value);
  if (isMet === undefined || (comparator !== '' && !isComparable)) {
    throw notModelled(`QueryRoot.${field}(query: "${written}")`);
  }
  return (item) => isMet(item, `${comparator}${value}`);
}

/** Whether a number is the wanted one, or on the wanted side of it: `>=5`. */
export function isAmount(amount: number, wanted: string): boolean {
  const [, comparator = '', value = ''] = /^([<>]=?)?(.*)$/.exec(wanted) ?? [];
  return comparator === '' ? String(amount) === value : isOnThatSide(amount - Number(value), comparator);
}

/** Whether an instant is on the wanted side of a day or instant: `>2019-12-01`. A day begins at midnight UTC. */
export function isOnSide(instant: string, wanted: string): boolean {
  const [, comparator = '', value = ''] = /^([<>]=?)?(.*)$/.exec(wanted) ?? [];
  return comparator === ''
    ? instant.startsWith(value)
    : isOnThatSide(Date.parse(instant) - Date.parse(value), comparator);
}

/** @param distance - How far beyond the wanted value it is. */
function isOnThatSide(distance: number, comparator: string): boolean {
  switch (comparator) {
    case '>':
      return distance > 0;
    case '>=':
      return distance >= 0;
    case '<':
      return distance < 0;
    default:
      return distance <= 0;
  }
}

/** Whether a text is the wanted one, or begins with it where that ends in `*`. */
export function isLike(text: string, wanted: string): boolean {
  const [one, other] = [text.toLowerCase(), wanted.toLowerCase()];
  return other.endsWith('*') ? one.startsWith(other.slice(0, -1)) : one === other;
}
