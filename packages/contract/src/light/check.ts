// A bundler may drop whatever these functions make and nobody uses: that is what their remarks say to it.

/** Tells whether a JSON value is of the expected shape. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';

export const number: Check = (value) => typeof value === 'number';

export const boolean: Check = (value) => typeof value === 'boolean';

export const nothing: Check = (value) => value === null;

/* @__NO_SIDE_EFFECTS__ */
export function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/* @__NO_SIDE_EFFECTS__ */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/* @__NO_SIDE_EFFECTS__ */
export function list(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/* @__NO_SIDE_EFFECTS__ */
export function shape(checks: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([key, check]) => check(Reflect.get(value, key)));
}

/** An object with exactly these keys, whose values are alike. */
/* @__NO_SIDE_EFFECTS__ */
export function record(keys: readonly string[], check: Check): Check {
  const isShape = shape(Object.fromEntries(keys.map((key) => [key, check])));
  return (value) => isShape(value) && Object.keys(Object(value)).length === keys.length;
}

/** A parser from a check: gives the value back as it is, or throws a `TypeError` that names what was expected. */
/* @__NO_SIDE_EFFECTS__ */
export function parser<Value>(name: string, check: Check): (value: unknown) => Value {
  return (value) => {
    if (!check(value)) throw new TypeError(`The answer is not a valid ${name}.`);
    return value as Value;
  };
}
