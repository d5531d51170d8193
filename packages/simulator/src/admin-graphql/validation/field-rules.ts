import { getNamedType, isCompositeType, type FieldNode, type ValidationRule } from 'graphql';

import { describePath } from './document-path.ts';
import { rubyError } from './ruby-error.ts';

/** `Field 'foo' doesn't exist on type 'Order'`. Stands for graphql-js's FieldsOnCorrectTypeRule. */
export const FieldExistsRule: ValidationRule = (context) => ({
  Field(node, _key, parent, _path, ancestors) {
    const type = context.getParentType();
    if (!type || context.getFieldDef()) return;
    const fieldName = node.name.value;
    context.reportError(
      rubyError(
        `Field '${fieldName}' doesn't exist on type '${type.name}'`,
        node,
        describePath(ancestors, parent, node),
        {
          code: 'undefinedField',
          typeName: type.name,
          fieldName,
        },
      ),
    );
  },
});

/** Objects need a selection, leaves must not have one. Stands for graphql-js's ScalarLeafsRule. */
export const SelectionsFitRule: ValidationRule = (context) => ({
  Field(node, _key, parent, _path, ancestors) {
    const type = context.getType();
    if (!type) return;
    const message = describeMisfit(node, getNamedType(type).name, isCompositeType(getNamedType(type)));
    if (message === null) return;
    context.reportError(
      rubyError(message, node, describePath(ancestors, parent, node), {
        code: 'selectionMismatch',
        nodeName: `field '${node.name.value}'`,
        typeName: getNamedType(type).name,
      }),
    );
  },
});

function describeMisfit(node: FieldNode, typeName: string, isComposite: boolean): string | null {
  const name = node.name.value;
  // graphql 17 reads `{ }` as a selection of nothing.
  if (isComposite && (node.selectionSet === undefined || node.selectionSet.selections.length === 0)) {
    return `Field must have selections (field '${name}' returns ${typeName} but has no selections. Did you mean '${name} { ... }'?)`;
  }
  if (!isComposite && node.selectionSet !== undefined) {
    const selected = node.selectionSet.selections.flatMap((each) =>
      'name' in each ? [each.name.value] : [],
    );
    return `Selections can't be made on scalars (field '${name}' returns ${typeName} but has selections [${selected.map((each) => `"${each}"`).join(', ')}])`;
  }
  return null;
}
