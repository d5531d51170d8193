/** What stands in the field that an event comes from. */
export function valueOf({ currentTarget }: Event): string {
  return `${Reflect.get(Object(currentTarget), 'value') ?? ''}`;
}

/** What is chosen in the list that an event comes from. */
export function chosenOf({ currentTarget }: Event): string {
  const values: unknown = Reflect.get(Object(currentTarget), 'values');
  return Array.isArray(values) ? `${values[0] ?? ''}` : '';
}
