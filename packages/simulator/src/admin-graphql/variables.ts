import { Kind, type SelectionNode, type ValueNode } from 'graphql';

import type { Operation } from './operation.ts';

/** Reads a whole number that stands in a document, or in the variable that stands there. */
export function readIntValue(operation: Operation, value: ValueNode | undefined): number | null {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return null;
  const given = operation.variables[value.name.value];
  return typeof given === 'number'
    ? given
    : readIntValue(operation, findDefault(operation, value.name.value));
}

/** Whether `@skip` or `@include` leaves a selection out. */
export function isSkipped(operation: Operation, selection: SelectionNode): boolean {
  return (selection.directives ?? []).some(({ name, arguments: args }) => {
    const condition = readBooleanValue(operation, args?.find((arg) => arg.name.value === 'if')?.value);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

function readBooleanValue(operation: Operation, value: ValueNode | undefined): boolean | null {
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  const given = operation.variables[value.name.value];
  return typeof given === 'boolean'
    ? given
    : readBooleanValue(operation, findDefault(operation, value.name.value));
}

function findDefault(operation: Operation, variable: string): ValueNode | undefined {
  return operation.definition.variableDefinitions?.find((each) => each.variable.name.value === variable)
    ?.defaultValue;
}
