/** Tells whether a JSON value is of the expected shape. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';

export const number: Check = (value) => typeof value === 'number';

export const nothing: Check = (value) => value === null;

export function textUpTo(length: number): Check {
  return (value) => typeof value === 'string' && value.length <= length;
}

export function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function list(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

export function shape(checks: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([key, check]) => check(Reflect.get(value, key)));
}

/** A parser from a check: gives the value back as it is, or throws a `TypeError` that names what was expected. */
export function parser<Value>(name: string, check: Check): (value: unknown) => Value {
  return (value) => {
    if (!check(value)) throw new TypeError(`The answer is not a valid ${name}.`);
    return value as Value;
  };
}
