import * as fc from '../../../property';

const PIECES = [
  ['{', '}', '|', '\\', ':', '/', '?', '>', '\n', ' ', '{{', '}}', '{}'],
  ['{if ', '{if network=vk}', '{else if hours=open}', '{else}', '{end}', '\n{end}\n', '  {else}  \n'],
  ['name', '{name|', '{first_name}', '{order_phone|', '{date+1d:long}', '{date-2w}', '{link:utm}', '{cursor}'],
  ['{cursor:да', '{formal:', '{gender:', 'рад|рада}', '{?Номер}', '{?Когда: date}', '{?A: b/c}', '{>hello}', '{>'],
  ['привет', 'ș', '👋🏽', '¯\\_(ツ)_/¯'],
].flat();

/** Any text, and above all such as is nearly a template. */
export const anySource = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))).map((p) => p.join('')),
  },
);
