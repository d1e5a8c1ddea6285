// Do the rows of a table keep its schema? Types, constraints and keys of Table Schema v2; each fault as a line of text.

import { csvParseRows } from 'd3-dsv';
import { isDay } from '../../../src/story/day.ts';
import type { Files } from '../../../src/story/parse.ts';
import type { DataPackage, Resource } from './profile.ts';

type Cells = Readonly<Record<string, unknown>>;
type Field = NonNullable<Resource['schema']>['fields'][number];

/** What is wrong with the files of a package, held against its descriptor. */
export function rowFaultsOf(pack: DataPackage, files: Files): readonly string[] {
  const resources = pack.resources.map(stored);
  return resources.flatMap((resource) => {
    const text = files[resource.path];
    if (text === undefined) return [`${resource.path}: no such file`];
    const { schema } = resource;
    if (!schema) return [];
    const rows = rowsOf(resource, text);
    const cells = rows.flatMap((row, index) =>
      schema.fields.flatMap((field) =>
        faultsOfCell(row[field.name], field).map((fault) => `${resource.path} ${index + 1} ${field.name}: ${fault}`),
      ),
    );
    const strays = rows.flatMap((row, index) =>
      Object.keys(row)
        .filter((name) => !schema.fields.some((field) => field.name === name))
        .map((name) => `${resource.path} ${index + 1}: no field ${name}`),
    );
    return [
      ...header(resource, text),
      ...cells,
      ...strays,
      ...twins(resource, rows),
      ...lost(resources, files, resource, rows),
    ];
  });
}

/** What lies at an address has a copy in the folder, under the name of its resource. */
function stored(resource: Resource): Resource {
  const { name, path, format } = resource;
  return URL.canParse(path) ? { ...resource, path: `${name}.${format}` } : resource;
}

function rowsOf(resource: Resource, text: string): readonly Cells[] {
  if (resource.type !== 'table') {
    return (JSON.parse(text) as GeoJSON.FeatureCollection).features.map(({ id, geometry, properties }) => ({
      ...(id === undefined ? {} : { id }),
      geometry,
      ...properties,
    }));
  }
  const [names = [], ...lines] = csvParseRows(text);
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index]])));
}

/** A table has the fields of its schema, all of them, in their order (`fieldsMatch` is `exact` where it is not told). */
function header(resource: Resource, text: string): readonly string[] {
  if (resource.type !== 'table') return [];
  const found = csvParseRows(text)[0]?.join(',');
  const expected = resource.schema?.fields.map(({ name }) => name).join(',');
  return found === expected ? [] : [`${resource.path}: the header is ${found}, the schema ${expected}`];
}

function faultsOfCell(value: unknown, { type, format, constraints = {} }: Field): readonly string[] {
  if (value === undefined || value === '') return constraints.required === true ? ['nothing'] : [];
  if (!hasType(value, type, format)) return [`no ${format ?? type}: ${JSON.stringify(value)}`];
  const { pattern, minimum, maxLength } = constraints;
  const allowed = constraints.enum as readonly unknown[] | undefined;
  return [
    typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(String(value)) ? `not as ${pattern}` : '',
    typeof minimum === 'number' && Number(value) < minimum ? `less than ${minimum}` : '',
    typeof maxLength === 'number' && String(value).length > maxLength ? `longer than ${maxLength}` : '',
    allowed && !allowed.some((each) => String(each) === String(value)) ? `none of ${allowed.join(', ')}` : '',
  ]
    .filter(Boolean)
    .map((fault) => `${fault}: ${JSON.stringify(value)}`);
}

function hasType(value: unknown, type: string, format: string | undefined): boolean {
  switch (type) {
    case 'integer':
      return /^[+-]?\d+$/.test(String(value));
    case 'number':
      return /^[+-]?\d+(\.\d+)?$/.test(String(value));
    case 'date':
      return isDay(String(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'geojson':
      return typeof value === 'object' && value !== null && 'coordinates' in value;
    default:
      return typeof value === 'string' && (format !== 'uri' || URL.canParse(value));
  }
}

/** What stands twice in a column that is unique. */
function twins({ path, schema }: Resource, rows: readonly Cells[]): readonly string[] {
  const unique = schema?.fields.filter((field) => field.constraints?.unique === true).map(({ name }) => [name]) ?? [];
  return [...unique, ...(schema?.primaryKey ? [schema.primaryKey] : [])].flatMap((key) => {
    const seen = new Set<string>();
    return rows
      .map((row) => keyOf(row, key))
      .flatMap((value) => {
        const twin = seen.has(value);
        seen.add(value);
        return twin ? [`${path} ${key.join('+')}: ${value} twice`] : [];
      });
  });
}

/** What a foreign key names and nobody has. */
function lost(
  resources: readonly Resource[],
  files: Files,
  resource: Resource,
  rows: readonly Cells[],
): readonly string[] {
  return (resource.schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const aim = resources.find(({ name }) => name === (reference.resource || resource.name));
    const known = new Set(aim ? rowsOf(aim, files[aim.path] ?? '').map((row) => keyOf(row, reference.fields)) : []);
    return rows
      .map((row) => keyOf(row, fields))
      .filter((value) => value !== '' && !known.has(value))
      .map((value) => `${resource.path} ${fields.join('+')}: no ${value} in ${aim?.path}`);
  });
}

function keyOf(row: Cells, key: readonly string[]): string {
  return key.map((name) => String(row[name] ?? '')).join('\t');
}
