import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { createApiSchema } from '../../../api/schema.ts';
import {
  agencyTypes,
  documentKinds,
  entityKinds,
  evidenceClasses,
  figureKinds,
  figureQualifiers,
  incidentRoles,
  speakerKinds,
  stances,
} from '../../../schema/ontology/kinds.ts';

const schema = createApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('every type, field, argument and enum value of the GraphQL schema says what it is', () => {
  const silent: string[] = [];
  const check = (name: string, { description }: { description?: string | null | undefined }): void => {
    if (!description?.trim()) silent.push(name);
  };
  for (const type of types) {
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    else if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    else if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
  }
  assert.deepEqual(silent, []);
  assert.ok(types.length > 80);
});

test('the enums of the GraphQL schema have the values of the ontology', () => {
  const valuesOf = (name: string): string[] => {
    const type = schema.getType(name);
    assert.ok(isEnumType(type), name);
    return type.getValues().map((value) => value.name);
  };
  assert.deepEqual(valuesOf('Stance'), [...stances]);
  assert.deepEqual(valuesOf('SpeakerKind'), [...speakerKinds]);
  assert.deepEqual(valuesOf('DocumentKind'), [...documentKinds]);
  assert.deepEqual(valuesOf('EntityKind'), [...entityKinds, 'DATA_TYPE']);
  assert.deepEqual(valuesOf('FigureKind'), [...figureKinds]);
  assert.deepEqual(valuesOf('FigureQualifier'), [...figureQualifiers]);
  assert.deepEqual(valuesOf('EvidenceClass'), [...evidenceClasses]);
  assert.deepEqual(valuesOf('AgencyType'), [...agencyTypes]);
  assert.deepEqual(valuesOf('IncidentRole').slice(0, incidentRoles.length), [...incidentRoles]);
});

test('every connection has edges, nodes, page info and a count, and its field takes first and after', () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  for (const type of connections)
    assert.deepEqual(Object.keys(type.getFields()).sort(), ['edges', 'nodes', 'pageInfo', 'totalCount'], type.name);
  for (const type of types.filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (String(field.type).endsWith('Connection!'))
        assert.deepEqual(
          field.args.filter(({ name }) => name === 'first' || name === 'after').map(({ name }) => name),
          ['first', 'after'],
          `${type.name}.${field.name}`,
        );
});
