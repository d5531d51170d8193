import {
  getNamedType,
  isCompositeType,
  isUnionType,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Operation } from './operation.ts';
import { collectSelected, listCandidates } from './selections.ts';

/** How a field is charged; `wrapper` is what costs nothing itself: edges and `pageInfo`. */
export type CostKind = 'leaf' | 'object' | 'wrapper' | 'connection' | 'mutation';

/** A selected field, with what is selected below it. */
export interface PlannedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly kind: CostKind;
  readonly node: FieldNode;
  readonly below: CostPlan;
}

/** What is selected on an object, for each type that it may turn out to have. */
export type CostPlan = readonly (readonly PlannedField[])[];

// Working out what is selected takes longer than adding up what it costs, and only depends on the text.
const plans = new WeakMap<OperationDefinitionNode, CostPlan>();
const conditional = new WeakMap<DocumentNode, boolean>();

/** What an operation selects; remembered where no variable decides on it. */
export function planCosts(operation: Operation): CostPlan {
  const { definition, document } = operation;
  const known = plans.get(definition);
  if (known !== undefined) return known;
  const plan = planSelection(operation, [definition.selectionSet], operation.rootType);
  if (!isConditional(document)) plans.set(definition, plan);
  return plan;
}

/** Whether `@skip` or `@include` stand in a document. */
function isConditional(document: DocumentNode): boolean {
  const known = conditional.get(document);
  if (known !== undefined) return known;
  let is = false;
  visit(document, {
    Directive({ name }) {
      is ||= name.value === 'skip' || name.value === 'include';
    },
  });
  conditional.set(document, is);
  return is;
}

function planSelection(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
): CostPlan {
  return [...listCandidates(operation, selectionSets, type)].map((candidate) =>
    [...collectSelected(operation, selectionSets, candidate)].flatMap(([key, nodes]) =>
      planField(operation, key, nodes, candidate),
    ),
  );
}

function planField(
  operation: Operation,
  key: string,
  nodes: readonly FieldNode[],
  parentType: GraphQLCompositeType,
): readonly PlannedField[] {
  const [node] = nodes;
  if (node === undefined || isUnionType(parentType)) return [];
  const definition = parentType.getFields()[node.name.value];
  const type = definition && getNamedType(definition.type);
  if (!isCompositeType(type)) return [{ key, kind: 'leaf', node, below: [] }];
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const kind = findKind(parentType.name, type.name);
  return [{ key, kind, node, below: planSelection(operation, selectionSets, type) }];
}

function findKind(parentName: string, typeName: string): CostKind {
  if (parentName === 'Mutation') return 'mutation';
  if (typeName === 'PageInfo' || typeName.endsWith('Edge')) return 'wrapper';
  return typeName.endsWith('Connection') ? 'connection' : 'object';
}
