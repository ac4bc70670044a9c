import { describe, expect, it } from 'vitest';

import { protocolSchemas } from '@/lib/messaging/protocol-schema';

import { readFiles, readText } from './source-tree';

/** The protocol is types only, so its keys are read from the source. */
const source = readText('lib/messaging/protocol.ts');
const background = keysOf('Protocol');
const overlay = keysOf('OverlayProtocol');

function keysOf(name: string): string[] {
  const body = new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]!);
}

describe('protocol', () => {
  it('is found in the source', () => {
    expect(background.length).toBeGreaterThan(3);
    expect(overlay.length).toBeGreaterThan(0);
  });

  it.each([...background, ...overlay])('%s is named domain:verb', (type) => {
    expect(type, 'a domain, a colon, a verb; lower case with dashes').toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
  });

  it('has a Zod schema for each request, and none more', () => {
    expect(Object.keys(protocolSchemas).toSorted(), 'complete lib/messaging/protocol-schema.ts').toEqual(
      background.toSorted(),
    );
  });

  it.each(Object.entries(protocolSchemas))('%s refuses what is not a payload', (_type, schema) => {
    for (const nonsense of [null, undefined, 'text', 1, []]) expect(schema.safeParse(nonsense).success).toBe(false);
  });

  it.each(background)('%s is answered by the background', (type) => {
    const handlers = readFiles(['entrypoints/background'], '.ts').map((file) => file.text);
    const isNamed = handlers.some((text) => text.includes(`'${type}'`));
    expect(isNamed, `add a handler for '${type}' to the table of entrypoints/background`).toBe(true);
  });
});
