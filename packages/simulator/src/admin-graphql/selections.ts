import {
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Operation } from './operation.ts';
import { isSkipped } from './variables.ts';

/** The fields selected on a type, by response key; fields that merge stand together. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** Gathers what is selected when an object turns out to be of a type, through all fragments. */
export function collectSelected(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
): Selected {
  const selected = new Map<string, FieldNode[]>();
  const collect = (selection: SelectionNode): void => {
    if (isSkipped(operation, selection)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      selected.set(key, [...(selected.get(key) ?? []), selection]);
      return;
    }
    const fragment = openFragment(operation, selection);
    if (fragment !== null && appliesTo(operation, fragment.condition, type))
      fragment.selections.forEach(collect);
  };
  for (const { selections } of selectionSets) selections.forEach(collect);
  return selected;
}

/** The types a selection tells apart: itself for an object, and what its fragments name for an interface or a union. */
export function listCandidates(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
): ReadonlySet<GraphQLCompositeType> {
  const candidates = new Set<GraphQLCompositeType>([type]);
  if (!isAbstractType(type)) return candidates;
  const visit = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) return;
    const fragment = openFragment(operation, selection);
    if (fragment === null) return;
    const named = fragment.condition === null ? undefined : operation.schema.getType(fragment.condition);
    for (const possible of operation.schema.getPossibleTypes(type)) {
      if (possible === named) candidates.add(possible);
    }
    fragment.selections.forEach(visit);
  };
  for (const { selections } of selectionSets) selections.forEach(visit);
  return candidates;
}

function openFragment(
  operation: Operation,
  selection: Exclude<SelectionNode, FieldNode>,
): { readonly condition: string | null; readonly selections: readonly SelectionNode[] } | null {
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
  if (fragment === undefined) return null;
  return {
    condition: fragment.typeCondition?.name.value ?? null,
    selections: fragment.selectionSet.selections,
  };
}

function appliesTo(operation: Operation, condition: string | null, type: GraphQLCompositeType): boolean {
  if (condition === null || condition === type.name) return true;
  const named = operation.schema.getType(condition);
  if (!isAbstractType(named) || isAbstractType(type)) return false;
  return operation.schema.isSubType(named, type);
}
