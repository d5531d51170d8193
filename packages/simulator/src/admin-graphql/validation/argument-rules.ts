import {
  getNamedType,
  isInputObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  type ValidationRule,
} from 'graphql';

import { isGid } from '../../shop/gid.ts';
import { describePath } from './document-path.ts';
import { rubyError } from './ruby-error.ts';

/** `Field 'order' doesn't accept argument 'x'`. Stands for graphql-js's KnownArgumentNamesRule. */
export const ArgumentExistsRule: ValidationRule = (context) => ({
  Argument(node, _key, parent, _path, ancestors) {
    const definition = context.getFieldDef();
    if (!definition || context.getArgument() || context.getDirective()) return;
    const name = node.name.value;
    context.reportError(
      rubyError(
        `Field '${definition.name}' doesn't accept argument '${name}'`,
        node,
        describePath(ancestors, parent, node),
        {
          code: 'argumentNotAccepted',
          name: definition.name,
          typeName: 'Field',
          argumentName: name,
        },
      ),
    );
  },
});

/** `Field 'order' is missing required arguments: id`. Stands for graphql-js's ProvidedRequiredArgumentsRule. */
export const RequiredArgumentsRule: ValidationRule = (context) => ({
  Field(node, _key, parent, _path, ancestors) {
    const definition = context.getFieldDef();
    if (!definition) return;
    const given = new Set((node.arguments ?? []).map((each) => each.name.value));
    const missing = definition.args
      .filter((each) => isRequiredArgument(each) && !given.has(each.name))
      .map((each) => each.name)
      .join(', ');
    if (missing === '') return;
    context.reportError(
      rubyError(
        `Field '${definition.name}' is missing required arguments: ${missing}`,
        node,
        describePath(ancestors, parent, node),
        {
          code: 'missingRequiredArguments',
          className: 'Field',
          name: definition.name,
          arguments: missing,
        },
      ),
    );
  },
});

/** What an input object written into the document lacks or has too much. */
export const InputFieldsRule: ValidationRule = (context) => ({
  ObjectValue(node, _key, parent, _path, ancestors) {
    const inputType = context.getInputType();
    const type = inputType && getNamedType(inputType);
    if (!isInputObjectType(type)) return;
    const fields = type.getFields();
    const given = new Set(node.fields.map((each) => each.name.value));
    for (const field of node.fields) {
      const name = field.name.value;
      if (Object.hasOwn(fields, name)) continue;
      context.reportError(
        rubyError(
          `InputObject '${type.name}' doesn't accept argument '${name}'`,
          field,
          [...describePath(ancestors, parent, node), name],
          { code: 'argumentNotAccepted', name: type.name, typeName: 'InputObject', argumentName: name },
        ),
      );
    }
    for (const field of Object.values(fields)) {
      if (!isRequiredInputField(field) || given.has(field.name)) continue;
      context.reportError(
        rubyError(
          `Argument '${field.name}' on InputObject '${type.name}' is required. Expected type ${String(field.type)}`,
          node,
          [...describePath(ancestors, parent, node), field.name],
          {
            code: 'missingRequiredInputObjectAttribute',
            argumentName: field.name,
            argumentType: String(field.type),
            inputObjectType: type.name,
          },
        ),
      );
    }
  },
});

/** `Invalid global id '123'`: an id written into the document that is not one of Shopify's. */
export const GlobalIdsRule: ValidationRule = (context) => ({
  StringValue(node, _key, parent, _path, ancestors) {
    const inputType = context.getInputType();
    const isGlobalId = inputType && getNamedType(inputType).name === 'ID' && node.kind === Kind.STRING;
    if (!isGlobalId || isGid(node.value)) return;
    context.reportError(
      rubyError(`Invalid global id '${node.value}'`, node, describePath(ancestors, parent, node), {
        code: 'argumentLiteralsIncompatible',
        typeName: 'CoercionError',
      }),
    );
  },
});
