/** Makes sense of a piece of JSON that somebody wrote. @throws Error that names the place and says what belongs there. */
export type Read<T> = (value: unknown, place: string) => T;

/** The fields of an object, each asked for by name. */
export interface Fields {
  /** A field that has to be there. */
  must<T>(name: string, read: Read<T>): T;
  /** A field that may be left out. */
  may<T>(name: string, read: Read<T>): T | undefined;
  /** The same as an object to spread: empty where the field was left out. */
  pick<Name extends string, T>(name: Name, read: Read<T>): { readonly [N in Name]?: T };
  has(name: string): boolean;
}

/** Says that what stands at a place does not belong there. */
export function refuseJson(place: string, wanted: string): never {
  throw new Error(`${place}: ${wanted}`);
}

/**
 * Reads an object. Fields that nobody asked for are refused, so that a misspelt name does not go unnoticed.
 *
 * @param build - Asks for every field it knows.
 */
export function readObject<T>(build: (fields: Fields) => T): Read<T> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuseJson(place, 'an object belongs here.');
    const entries = new Map<string, unknown>(Object.entries(value));
    const known = new Set<string>();
    const may = <R>(name: string, read: Read<R>): R | undefined => {
      known.add(name);
      const field = entries.get(name);
      return field === undefined ? undefined : read(field, `${place}.${name}`);
    };
    const result = build({
      may,
      must: (name, read) => {
        if (!entries.has(name)) refuseJson(place, `"${name}" is missing.`);
        known.add(name);
        return read(entries.get(name), `${place}.${name}`);
      },
      pick: <Name extends string, R>(name: Name, read: Read<R>) => {
        const field = may(name, read);
        return (field === undefined ? {} : { [name]: field }) as { readonly [N in Name]?: R };
      },
      has: (name) => {
        known.add(name);
        return entries.has(name);
      },
    });
    const unknown = [...entries.keys()].find((name) => !known.has(name));
    if (unknown !== undefined)
      refuseJson(place, `"${unknown}" is not known here. Known: ${[...known].join(', ')}.`);
    return result;
  };
}

export function readList<T>(read: Read<T>): Read<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((each, index) => read(each, `${place}[${index}]`))
      : refuseJson(place, 'a list belongs here.');
}

export const readText: Read<string> = (value, place) =>
  typeof value === 'string' ? value : refuseJson(place, 'a text belongs here.');

export const readBoolean: Read<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : refuseJson(place, 'true or false belongs here.');

export const readNumber: Read<number> = (value, place) =>
  typeof value === 'number' ? value : refuseJson(place, 'a number belongs here.');

/** A whole number from `least` on. */
export function readCount(least = 0): Read<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least
      ? value
      : refuseJson(place, `a whole number from ${least} on belongs here.`);
}

/** An instant with its zone, such as `2026-11-23T10:30:00Z`. */
export const readInstant: Read<Date> = (value, place) => {
  const isWhole = typeof value === 'string' && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const instant = new Date(isWhole ? value : Number.NaN);
  return Number.isNaN(instant.getTime())
    ? refuseJson(place, 'an instant with its zone belongs here, such as "2026-11-23T10:30:00Z".')
    : instant;
};

/** One of some words. */
export function readChoice<const T extends string | number>(choices: readonly T[]): Read<T> {
  return (value, place) =>
    choices.find((choice) => choice === value) ??
    refuseJson(place, `one of these belongs here: ${choices.join(', ')}.`);
}

/** An object whose names are free. */
export const readAnyObject: Read<Readonly<Record<string, unknown>>> = (value, place) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : refuseJson(place, 'an object belongs here.');
