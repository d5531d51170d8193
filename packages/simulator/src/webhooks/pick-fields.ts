/**
 * Keeps only the fields that a subscription asked for, by name or by path (`customer.id`, `line_items.sku`).
 *
 * @param fields - Everything is kept when empty.
 */
export function pickFields(payload: object, fields: readonly string[]): object {
  if (fields.length === 0) return payload;
  return pickPaths(
    payload,
    fields.map((field) => field.split('.')),
  );
}

function pickPaths(value: object, paths: readonly (readonly string[])[]): object {
  if (Array.isArray(value)) return value.map((each) => (isObject(each) ? pickPaths(each, paths) : each));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const below = paths.filter(([head]) => head === name).map(([, ...rest]) => rest);
      if (below.length === 0) return [];
      const isWhole = below.some((path) => path.length === 0) || !isObject(inner);
      return [[name, isWhole ? inner : pickPaths(inner, below)]];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
