// Is a descriptor a Data Package v2? The rules of https://datapackage.org/standard/data-package/ in our own words.
// The standard lets a descriptor carry members of its own; inside of resources and schemas we refuse them, since there
// they are slips of the pen.

import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const path = v.union([
  v.pipe(v.string(), v.regex(/^(?![./~\\])(?!\w+:)(?!.*(^|\/)\.\.(\/|$)).+$/, 'a path within the folder')),
  webAddress,
]);
const instant = v.pipe(v.string(), v.isoTimestamp());

/** The constraints that Table Schema knows for a type of field. */
const constraintsFor: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  date: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  boolean: [],
  array: ['minLength', 'maxLength'],
  geojson: [],
};
const formatsFor: Readonly<Record<string, readonly string[]>> = {
  string: ['default', 'email', 'uri', 'binary', 'uuid'],
  geojson: ['default', 'topojson'],
};

const field = v.pipe(
  v.strictObject({
    name: text,
    title: v.optional(text),
    description: v.optional(text),
    type: v.picklist(Object.keys(constraintsFor)),
    format: v.optional(text),
    constraints: v.optional(v.record(v.string(), v.unknown())),
  }),
  v.check(
    ({ type, format }) => format === undefined || (formatsFor[type] ?? ['default']).includes(format),
    'a format of the type',
  ),
  v.check(
    ({ type, constraints = {} }) =>
      Object.keys(constraints).every((name) =>
        ['required', 'unique', 'enum', ...(constraintsFor[type] ?? [])].includes(name),
      ),
    'constraints that the type knows',
  ),
  v.check(
    ({ constraints }) => constraints?.enum === undefined || isFilledSet(constraints.enum),
    'an enum of different values',
  ),
);

const names = v.pipe(v.array(text), v.minLength(1));

const tableSchema = v.pipe(
  v.strictObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: v.pipe(v.array(field), v.minLength(1)),
    primaryKey: v.optional(names),
    foreignKeys: v.optional(
      v.array(v.strictObject({ fields: names, reference: v.strictObject({ resource: v.string(), fields: names }) })),
    ),
    missingValues: v.optional(v.array(v.string())),
  }),
  v.check(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'each name of a field once'),
  v.check(
    ({ fields, primaryKey = [], foreignKeys = [] }) =>
      [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((key) =>
        fields.some(({ name }) => name === key),
      ),
    'keys that are fields',
  ),
);

const resource = v.strictObject({
  name: text,
  path,
  type: v.optional(v.literal('table')),
  title: v.optional(text),
  description: v.optional(text),
  format: v.optional(text),
  mediatype: v.optional(v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+$/))),
  encoding: v.optional(text),
  dialect: v.optional(
    v.strictObject({
      delimiter: v.string(),
      quoteChar: v.string(),
      doubleQuote: v.boolean(),
      lineTerminator: v.string(),
    }),
  ),
  schema: v.optional(tableSchema),
});

export const dataPackage = v.pipe(
  v.looseObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
    title: v.optional(text),
    description: v.optional(text),
    version: v.optional(text),
    created: v.optional(instant),
    keywords: v.optional(v.pipe(v.array(text), v.minLength(1))),
    licenses: v.optional(
      v.pipe(
        v.array(v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-\w.]+$/)), title: v.optional(text), path })),
        v.minLength(1),
      ),
    ),
    sources: v.optional(v.array(v.strictObject({ title: text, path: v.optional(path) }))),
    contributors: v.optional(
      v.pipe(v.array(v.looseObject({ title: text, roles: v.optional(v.array(text)) })), v.minLength(1)),
    ),
    resources: v.pipe(v.array(resource), v.minLength(1)),
  }),
  v.check(
    ({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length,
    'each name of a resource once',
  ),
  v.check(
    ({ resources }) =>
      resources.every((one) =>
        (one.schema?.foreignKeys ?? []).every(({ reference }) => {
          const aim = reference.resource === '' ? one : resources.find(({ name }) => name === reference.resource);
          return reference.fields.every((key) => aim?.schema?.fields.some(({ name }) => name === key));
        }),
      ),
    'foreign keys that lead to a field of a resource',
  ),
);

export type DataPackage = v.InferOutput<typeof dataPackage>;
export type Resource = DataPackage['resources'][number];

function isFilledSet(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && new Set(value).size === value.length;
}
